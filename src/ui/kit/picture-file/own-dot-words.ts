// What the visitor's own network is in a saved picture of many.
import { formatCount } from '../../../catalog/number-text'
import type { LabState } from '../../../session/state'

export function ownDotWords({ step }: LabState): string {
  return `The filled dot is the run itself, at step ${formatCount(step)}.`
}
