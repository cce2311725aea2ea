// The layers that a module applies, one after another.
import { type Following, TooLong } from './following'
import { isOwnDropout, ownDropout } from './own-dropout'
import { type Arguments, type Call, type Flow, type Instance, isKind, unknown, type Value } from './values'

/** What stands in a network's place where it is not understood. */
export const [STRANGE_PART, NO_FORWARD, STRANGE_FORWARD] = ['a part', 'no forward', 'forward']

const DEEPEST = 60
const MOST_LAYERS = 1000

/** What they are laid into: the lab has one chain of them. */
const start: Flow = { kind: 'flow', layers: [] }

/** @throws TooLong */
export function laid(flow: Flow, layers: readonly Call[]): Flow {
  if (flow.layers.length + layers.length > MOST_LAYERS) throw new TooLong()
  return { kind: 'flow', layers: [...flow.layers, ...layers] }
}

export function isModule(value: Value): value is Call | Instance {
  if (isKind(value, 'instance')) return true
  return isKind(value, 'call') && /^[A-Z]/.test(value.name)
}

/** Nothing of what is no module. */
export function layersOf(module: Value, following: Following, depth = 0): readonly Call[] {
  following.burn()
  if (depth > DEEPEST) throw new TooLong()
  if (isKind(module, 'instance')) return layersOfInstance(module, following, depth)
  if (!isKind(module, 'call')) return depth > 0 ? [part(STRANGE_PART, following.line)] : []
  if (module.name === 'Sequential')
    return members(module).flatMap((member) => layersOf(member, following, depth + 1))
  // What is wrapped round a layer: spectral_norm(nn.Linear(…)).
  const [inner] = module.positional
  return inner !== undefined && isModule(inner)
    ? [module, ...layersOf(inner, following, depth + 1)]
    : [module]
}

/** Of a Sequential: its modules, however they were given. */
export function members({ positional, named }: Arguments): Value[] {
  const given = [...positional, ...(named.has('modules') ? [named.get('modules') as Value] : [])]
  return given.flatMap((value) => {
    if (isKind(value, 'dict')) return value.entries.map(([, member]) => member)
    if (isKind(value, 'list')) return value.items.map(withoutName)
    return [value]
  })
}

/** An OrderedDict's pair. */
function withoutName(item: Value): Value {
  return isKind(item, 'list') && item.items.length === 2 ? (item.items[1] as Value) : item
}

/** By its forward; where that is left out or not understood, its modules in the order in which they are made. */
function layersOfInstance(instance: Instance, following: Following, depth: number): readonly Call[] {
  if (isOwnDropout(instance.class)) return [ownDropout(instance)]
  const out = following.method(instance, 'forward', { positional: [start], named: new Map() })
  const flow = flowIn([out ?? unknown])
  if (flow) return flow.layers
  const modules = [...instance.attributes.values()].filter((value) => isModule(value) && !isLoss(value))
  const layers = modules.flatMap((value) => layersOf(value, following, depth + 1))
  if (out === undefined && modules.length < 2) return layers
  return [part(out === undefined ? NO_FORWARD : STRANGE_FORWARD, instance.line), ...layers]
}

/** Beside others, in a list, too. */
export function flowIn(values: readonly Value[]): Flow | undefined {
  for (const value of values) {
    if (isKind(value, 'flow')) return value
    const inside = isKind(value, 'list') ? value.items.find((item) => isKind(item, 'flow')) : undefined
    if (inside !== undefined && isKind(inside, 'flow')) return inside
  }
  return undefined
}

/** No layer of any library's: what is not understood of a network. */
function part(name: string, line: number): Call {
  return { kind: 'call', name, line, positional: [], named: new Map() }
}

export function isLoss(value: Value): value is Call {
  return isKind(value, 'call') && value.name.endsWith('Loss')
}
