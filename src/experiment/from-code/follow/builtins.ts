// What Python and PyTorch have of their own and a program calls: lists and sums, norms, layers, optimizers.
import type { Following } from './following'
import { flowIn, laid, layersOf } from './layers'
import { isFunction, isTorch, shortName } from './library'
import { calledMethod } from './methods'
import { ofLoss } from './objective'
import { operated } from './operations'
import { type Arguments, type Call, type Flow, isKind, type List, unknown, type Value } from './values'

/** A loop over more than that is gone through once. */
export const MOST_TURNS = 64

/** Functions that are methods of what they are given. */
const AS_METHODS = new Set('abs sum mean square pow norm'.split(' '))
const JOINING = new Set(['cat', 'concat', 'stack', 'parameters_to_vector'])
/** What comes in goes out, as far as the lab is concerned. */
const SAME = new Set(
  'list tuple set iter float dict OrderedDict ModuleList ModuleDict ParameterList compile DataParallel tensor'.split(
    ' ',
  ),
)

export function calledLibrary(full: string, given: Arguments, following: Following): Value {
  const name = shortName(full)
  const own = full.split('.').at(-1) as string
  const [first = unknown, ...others] = given.positional
  const python = ofPython(full, first, given, following)
  if (python !== undefined) return python
  const flow = flowIn(given.positional)
  if (flow && isTorch(full))
    return throughFunction(flow, isFunction(full) ? name : `${own}()`, given, following)
  if (isTorch(full) || full.startsWith('collections.')) {
    if (SAME.has(own)) return same(given)
    if (JOINING.has(own)) return joinedOf(first)
    if (AS_METHODS.has(own)) return calledMethod(first, own, { ...given, positional: others }, following)
  }
  const call: Call = { ...given, kind: 'call', name, line: following.line }
  following.found.calls.push(call)
  return isFunction(full) && name.endsWith('Loss') ? ofLoss(call) : call
}

/** Nothing where it is none of Python's. */
function ofPython(name: string, first: Value, given: Arguments, following: Following): Value | undefined {
  switch (name) {
    case 'range':
      return counted(given.positional, following)
    case 'sum':
      return summed(first, following.line)
    case 'int':
      return typeof first === 'number' ? Math.trunc(first) : unknown
    case 'len':
      return isKind(first, 'list') && !first.items.some((item) => isKind(item, 'tensors'))
        ? first.items.length
        : unknown
    case 'max':
    case 'min':
      return extreme(name, first, given.positional)
    case 'enumerate':
      return isKind(first, 'list')
        ? { kind: 'list', items: first.items.map((item, i) => ({ kind: 'list', items: [i, item] })) }
        : first
    case 'zip':
      return zipped(given.positional)
    case 'print':
    case 'super':
    case 'isinstance':
    case 'str':
      return unknown
    default:
      return undefined
  }
}

function counted(bounds: readonly Value[], { found, line }: Following): Value {
  const [from, to, step] = bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2] ?? 1]
  if (from === 0 && typeof step === 'number' && step > 1) found.strides.push({ step, line })
  if (typeof from !== 'number' || typeof to !== 'number' || typeof step !== 'number' || step === 0)
    return unknown
  const turns = Math.max(Math.ceil((to - from) / step), 0)
  return turns <= MOST_TURNS
    ? { kind: 'list', items: Array.from({ length: turns }, (_, i) => from + i * step) }
    : unknown
}

function summed(over: Value, line: number): Value {
  if (!isKind(over, 'list')) return unknown
  return over.items.reduce((sum, item) => operated('+', sum, item, line), 0)
}

function extreme(name: 'max' | 'min', first: Value, positional: readonly Value[]): Value {
  const values = isKind(first, 'dict')
    ? first.entries.map(([key]) => key)
    : isKind(first, 'list')
      ? first.items
      : positional
  if (values.length === 0 || !values.every((value) => typeof value === 'number')) return unknown
  return values.reduce((best, value) => Math[name](best, value))
}

function zipped(lists: readonly Value[]): Value {
  if (!lists.every((list): list is List => isKind(list, 'list'))) return unknown
  const length = lists.reduce((least, { items }) => Math.min(least, items.length), MOST_TURNS)
  return {
    kind: 'list',
    items: Array.from({ length }, (_, i) => ({
      kind: 'list',
      items: lists.map(({ items }) => items[i] as Value),
    })),
  }
}

/** All parameters as one vector are still all parameters. */
function joinedOf(first: Value): Value {
  const [only, ...others] = isKind(first, 'list') ? first.items : []
  return only !== undefined && others.length === 0 ? only : unknown
}

function same({ positional: [first = unknown], named }: Arguments): Value {
  if (named.size > 0 && isKind(first, 'unknown')) return { kind: 'dict', entries: [...named] }
  return first
}

/** `F.dropout(x, 0.5)`: what goes through is no setting. */
function throughFunction(flow: Flow, name: string, given: Arguments, following: Following): Flow {
  const layer: Call = {
    kind: 'call',
    name,
    line: following.line,
    named: given.named,
    positional: given.positional.slice(1),
  }
  return laid(flow, layersOf(layer, following))
}
