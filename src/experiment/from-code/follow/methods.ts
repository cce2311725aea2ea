// What methods and attributes of values mean: `p.abs().sum()`, `model.parameters()`, `layers.append(…)`.
import type { Following } from './following'
import { isLoss, isModule, laid, members } from './layers'
import { isFunction, shortName } from './library'
import { ofTerm } from './objective'
import { MOST_ITEMS, operated } from './operations'
import {
  type Arguments,
  argument,
  type Call,
  type Entries,
  type Flow,
  isKind,
  type List,
  type Tensors,
  unknown,
  type Value,
} from './values'

/** Where a thing is kept or what type it has is nothing to the lab. */
const SAME = new Set(
  'to cuda cpu train eval double float half type apply requires_grad_ view reshape flatten squeeze unsqueeze data detach clone contiguous item size permute'.split(
    ' ',
  ),
)

export function attributeOf(of: Value, name: string): Value {
  if (isKind(of, 'library')) return { kind: 'library', name: `${of.name}.${name}` }
  if (isKind(of, 'instance')) return of.attributes.get(name) ?? unknown
  if (isKind(of, 'tensors')) return SAME.has(name) || name === 'T' ? of : unknown
  if (isKind(of, 'call') && (name === 'weight' || name === 'bias'))
    return { kind: 'tensors', of, sort: name === 'weight' ? 'weights' : 'biases' }
  return unknown
}

export function calledMethod(of: Value, name: string, given: Arguments, following: Following): Value {
  if (isKind(of, 'library')) return following.call(attributeOf(of, name), given)
  if (isKind(of, 'flow')) return throughMethod(of, name, given, following.line)
  if (isKind(of, 'list')) return ofList(of, name, given)
  if (isKind(of, 'dict')) return ofDict(of.entries, name)
  if (isKind(of, 'tensors')) return ofTensors(of, name, given, following.line)
  if (isKind(of, 'entries')) return ofEntries(of, name, given, following.line)
  if (isKind(of, 'root')) return isPower(name, given) ? ofTerm('squares', of.of, following.line) : of
  if (isKind(of, 'objective')) return ofObjective(of, name, following)
  if (isKind(of, 'instance')) {
    const own = following.method(of, name, given)
    if (own !== undefined) return own
    const attribute = of.attributes.get(name)
    if (attribute !== undefined) return following.call(attribute, given)
  }
  return isModule(of) ? ofModule(of, name, given) : unknown
}

function ofModule(of: Value, name: string, given: Arguments): Value {
  const all: Tensors = { kind: 'tensors', of, sort: 'all' }
  if (name === 'parameters') return { kind: 'list', items: [all] }
  if (name === 'named_parameters') return { kind: 'list', items: [{ kind: 'list', items: [unknown, all] }] }
  if (isKind(of, 'call') && of.name === 'Sequential') {
    if (name === 'append') of.positional.push(given.positional[0] ?? unknown)
    if (name === 'add_module') of.positional.push(argument(given, 1, 'module') ?? unknown)
    if (name === 'children') return { kind: 'list', items: members(of) }
  }
  return SAME.has(name) || (name === 'append' && !isLoss(of)) ? of : unknown
}

/** The last that is added comes last; what is put elsewhere is not followed. */
function ofList(of: List, name: string, { positional: [first = unknown] }: Arguments): Value {
  if (name === 'append') of.items.push(first)
  if (name === 'extend' && isKind(first, 'list') && of.items.length + first.items.length <= MOST_ITEMS)
    for (const item of [...first.items]) of.items.push(item)
  return unknown
}

function ofDict(entries: readonly [Value, Value][], name: string): Value {
  if (name === 'values') return { kind: 'list', items: entries.map(([, value]) => value) }
  if (name === 'keys') return { kind: 'list', items: entries.map(([key]) => key) }
  return name === 'items'
    ? { kind: 'list', items: entries.map(([key, value]) => ({ kind: 'list', items: [key, value] })) }
    : unknown
}

function ofTensors(of: Tensors, name: string, given: Arguments, line: number): Value {
  if (name === 'abs') return { kind: 'entries', form: 'magnitudes', of }
  if (isPower(name, given)) return operated('**', of, 2, line)
  if (name === 'norm') return normOf(of, given, line)
  return SAME.has(name) ? of : unknown
}

/** `p.norm(1)`, `p.norm(2)`, and of each unit `p.norm(dim=1)`: a row of PyTorch's matrices. */
function normOf(of: Tensors, given: Arguments, line: number): Value {
  const order = argument(given, 0, given.named.has('ord') ? 'ord' : 'p') ?? 2
  const dimension = argument(given, 1, 'dim')
  if (dimension !== undefined)
    return dimension === 1 && order === 2 ? { kind: 'entries', form: 'units', of } : unknown
  if (order === 1) return ofTerm('magnitudes', of, line)
  return order === 2 || order === 'fro' ? { kind: 'root', of } : unknown
}

function isPower(name: string, { positional: [first] }: Arguments): boolean {
  return name === 'square' || (name === 'pow' && first === 2)
}

function ofEntries(of: Entries, name: string, { positional, named }: Arguments, line: number): Value {
  const isWhole = positional.length === 0 && !named.has('dim')
  if (name === 'sum' && isWhole) return ofTerm(of.form, of.of, line)
  if (name === 'mean' && isWhole) return ofTerm('mean', of.of, line)
  return SAME.has(name) ? of : unknown
}

function ofObjective(
  of: Extract<Value, { kind: 'objective' }>,
  name: string,
  { found, line }: Following,
): Value {
  if (name !== 'backward') return ['sum', 'mean', 'to'].includes(name) ? of : unknown
  found.minimised.push({ objective: of, line })
  return unknown
}

/** `x.relu()`, `x.view(-1, 784)` */
function throughMethod(flow: Flow, name: string, given: Arguments, line: number): Value {
  if (name === 'shape' || name === 'size') return unknown
  if (SAME.has(name)) return flow
  const full = `torch.${name}`
  const layer: Call = { ...given, kind: 'call', name: isFunction(full) ? shortName(full) : `${name}()`, line }
  return laid(flow, [layer])
}
