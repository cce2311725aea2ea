// The keys that go from one parameter of the network to another.
import type { LayerLayout } from '../../../experiment/layout'
import { connectionAt } from './connection'

/**
 * Left and right go to the next unit that reads, up and down to the next that is read, the page keys to the next layer.
 *
 * @param at where it stands; undefined: nowhere yet, and the first key only shows where it begins
 * @returns nothing for a key that means nothing here
 */
export function afterKey(
  layout: readonly LayerLayout[],
  at: number | undefined,
  key: string,
): number | undefined {
  const last = (layout.at(-1)?.biases.end ?? 0) - 1
  const layer = connectionAt(layout, at ?? 0)?.layer ?? 0
  const from = at ?? 0
  const targets: Record<string, number> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - (layout[layer]?.fanOut ?? 0),
    ArrowDown: from + (layout[layer]?.fanOut ?? 0),
    PageUp: layout[Math.max(layer - 1, 0)]?.weights.begin ?? 0,
    PageDown: layout[layer + 1]?.weights.begin ?? last,
    Home: 0,
    End: last,
  }
  const target = targets[key]
  if (target === undefined) return undefined
  return at === undefined ? 0 : Math.min(Math.max(target, 0), last)
}
