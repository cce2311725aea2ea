// A linear model's weights in words, for who cannot see them: the largest, and those that are exactly zero.
import { formatSignificant } from '../../../kit/format'

/** More names than this are not listened to. */
const NAMED = 10

export function weightsInWords(weights: ArrayLike<number>, names: readonly string[]): string {
  const all = Array.from(weights, (weight, i) => ({ weight, name: names[i]! }))
  const zeros = all.filter(({ weight }) => weight === 0)
  const largest = all.reduce((most, one) => (Math.abs(one.weight) > Math.abs(most.weight) ? one : most))
  const zeroNames =
    zeros.length > 0 && zeros.length <= NAMED ? `: ${zeros.map(({ name }) => name).join(', ')}` : ''
  const none = `${zeros.length} of ${names.length} weights are exactly 0${zeroNames}.`
  return largest.weight === 0
    ? none
    : `Largest is ${largest.name}, ${formatSignificant(largest.weight)}; ${none}`
}
