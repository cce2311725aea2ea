// A network's layers in blocks: a Linear with what follows it, up to the next.
import { argument, type Call } from '../follow/values'

/** A Linear with what follows it. */
export interface Block {
  linear: Call
  after: Call[]
}

export interface Blocks {
  before: Call[]
  hidden: Block[]
  output: Block | undefined
}

/** They change shapes, not values. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['Flatten', 'Identity', 'Unflatten'])

export function blocksOf(layers: readonly Call[]): Blocks {
  const [before, blocks]: [Call[], Block[]] = [[], []]
  for (const layer of layers) {
    if (isLinear(layer)) blocks.push({ linear: layer, after: [] })
    else (blocks.at(-1)?.after ?? before).push(layer)
  }
  return { before, hidden: blocks.slice(0, -1), output: blocks.at(-1) }
}

export function isLinear({ name }: Call): boolean {
  return name === 'Linear' || name === 'LazyLinear'
}

export function hasEffect({ name }: Call): boolean {
  return !WITHOUT_EFFECT.has(name)
}

/** Where it is not written as a number, what the next layer takes is. */
export function unitsOf({ linear }: Block, next: Block): number | undefined {
  const out = outOf(linear) ?? argument(next.linear, 0, 'in_features')
  return typeof out === 'number' ? out : undefined
}

export function outOf(linear: Call): number | undefined {
  const out = argument(linear, linear.name === 'LazyLinear' ? 0 : 1, 'out_features')
  return typeof out === 'number' ? out : undefined
}

export function inOf(linear: Call): number | undefined {
  const size = linear.name === 'LazyLinear' ? undefined : argument(linear, 0, 'in_features')
  return typeof size === 'number' ? size : undefined
}
