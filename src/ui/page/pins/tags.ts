// The tags over the λ slider: pins that would cover each other share one.
import { positionOf } from '../../../experiment/lambda-scale'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import type { Pin } from '../../../session/pins/pin'

export interface PinTag {
  letters: string
  /** Of the slider. */
  position: number
  names: string[]
}

/** Nearer to each other, on the shortest track, two would touch. */
const APART = 12

/** @param pins in the order of their letters */
export function tagsOf(pins: readonly Pin[]): PinTag[] {
  const tags: PinTag[] = []
  for (const { letter, name, experiment } of pins) {
    const { kind, lambda } = experiment.penalty
    // No penalty is the left end.
    const position = hasLambda(kind) ? positionOf(lambda) : 0
    const near = tags.find((tag) => Math.abs(tag.position - position) < APART)
    const full = `${letter}: ${name}`
    if (!near) tags.push({ letters: letter, position, names: [full] })
    else {
      near.letters += letter
      near.names.push(full)
    }
  }
  return tags
}
