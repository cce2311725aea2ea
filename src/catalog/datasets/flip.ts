// Wrong labels on purpose: a share of the labels, chosen so that a larger share keeps the flips there were.
import type { Stream } from '../random/stream'
import type { Row } from './dataset'

/** Whether the label's draw lies under the share, and the row with what is then its label; as many draws whatever the share. */
export function flipLabel({ input, target }: Row, random: Stream, share: number): Row & { flipped: boolean } {
  const flipped = random.uniform(0, 1) < share
  const wrong = wrongLabel(target, random)
  return { input, target: flipped ? wrong : target, flipped }
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
