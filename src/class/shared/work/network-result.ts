// What a device says of one network that it has trained, and when two say the same.
import * as v from 'valibot'
import { extent } from '../../../experiment/extent'
import { flag, numberFrom, record } from '../../../experiment/parse/fields'
import { PICTURE_SIZE } from './work'

/** Of the last sound look, where it has diverged. */
export interface NetworkResult {
  training: number
  /** Without validation rows: none. */
  validation: number | null
  /** √Σw² over all weights. */
  norm: number
  hasDiverged: boolean
  /** What it predicts over the work's plane, hexadecimal, row by row from the top; '' where none is asked for. */
  picture: string
}

const figure = numberFrom(0, Number.MAX_VALUE)

/** A figure that is not finite is null in JSON, and refused: the engine never measures one. */
export const networkResultSchema = record({
  training: figure,
  validation: v.nullable(figure),
  norm: figure,
  hasDiverged: flag,
  picture: v.pipe(v.string('a picture'), v.regex(pictureText(), 'a byte for each place')),
})

function pictureText(): RegExp {
  return new RegExp(`^([0-9a-f]{${2 * PICTURE_SIZE ** 2}})?$`)
}

/** @param probabilities 0 … 1, of each place */
export function pictureOf(probabilities: readonly number[]): string {
  return probabilities
    .map((p) =>
      Math.round(255 * p)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
}

/** @returns 0 … 1, of each place */
export function readPicture(picture: string): number[] {
  return Array.from(
    { length: picture.length / 2 },
    (_, i) => Number.parseInt(picture.slice(2 * i, 2 * i + 2), 16) / 255,
  )
}

/**
 * Figures to the bit: devices train on the processor's engine, which rounds alike everywhere. Of the picture a level may
 * differ, for it is rounded from what each browser's own `exp` says.
 */
export function isSameResult(a: NetworkResult, b: NetworkResult): boolean {
  return (
    a.training === b.training &&
    a.validation === b.validation &&
    a.norm === b.norm &&
    a.hasDiverged === b.hasDiverged &&
    (a.picture === b.picture || isSamePicture(readPicture(a.picture), readPicture(b.picture)))
  )
}

function isSamePicture(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((p, i) => Math.abs(p - b[i]!) < 1.5 / 255)
}

/**
 * What is held to be true of a pair: what all say who have trained it, or what more say than anything else.
 *
 * @param said device by device
 * @returns undefined where nobody has said anything, or it stands undecided
 */
export function agreed(said: readonly NetworkResult[]): NetworkResult | undefined {
  const votes = said.map((result) => said.filter((other) => isSameResult(result, other)).length)
  const most = extent(votes)[1]
  const first = said[votes.indexOf(most)]
  const others = said.filter((other) => first && !isSameResult(first, other))
  return others.length === 0 || (most > 1 && others.every((other) => votes[said.indexOf(other)]! < most))
    ? first
    : undefined
}
