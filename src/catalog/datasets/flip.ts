// Wrong labels on purpose: a share of the labels, chosen so that a larger share keeps the flips there were.
import type { Stream } from '../random/stream'
import type { Row } from './dataset'

/**
 * Exactly round(share × rows) labels are wrong: those of the rows that drew the lowest numbers. As many draws whatever
 * the share.
 */
export function flipLabels(
  rows: readonly Row[],
  random: Stream,
  share: number,
): (Row & { flipped: boolean })[] {
  const drawn = rows.map(({ target }) => ({
    chance: random.uniform(0, 1),
    wrong: wrongLabel(target, random),
  }))
  const order = rows.map((_, n) => n).sort((a, b) => drawn[a]!.chance - drawn[b]!.chance)
  const flipped = new Set(order.slice(0, Math.round(share * rows.length)))
  return rows.map(({ input, target }, n) =>
    flipped.has(n) ? { input, target: drawn[n]!.wrong, flipped: true } : { input, target, flipped: false },
  )
}

/** The other class, or any of the others, all alike. */
function wrongLabel(target: number[], random: Stream): number[] {
  if (target.length === 1) return target.map((y) => 1 - y)
  const wrong = (target.indexOf(1) + 1 + random.below(target.length - 1)) % target.length
  return oneHot(wrong, target.length)
}

export function oneHot(index: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, k) => (k === index ? 1 : 0))
}
