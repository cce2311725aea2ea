// Wrong labels on purpose: a share of the binary labels, chosen so that a larger share keeps the flips there were.
import type { Stream } from '../random/stream'
import type { Split } from './dataset'

/** Flips each label whose draw lies under the share; one draw a row, whatever the share. */
export function flipLabels(split: Omit<Split, 'flipped'>, random: Stream, share: number): Split {
  const flipped = split.targets.map(() => random.uniform(0, 1) < share)
  const targets = split.targets.map((row, i) => (flipped[i] ? row.map((y) => 1 - y) : row))
  return { inputs: split.inputs, targets, flipped }
}
