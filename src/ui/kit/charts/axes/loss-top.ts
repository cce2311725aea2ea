// How high a chart of many networks' losses goes: to the worst that is still to be told apart.
import { extent } from '../../../../experiment/extent'

/** So many times the loss of always guessing is as bad as it is drawn. */
const WORST = 4

export interface NetworkLosses {
  trainingLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  hasDiverged: boolean
}

/** The highest loss that is drawn as it is. */
export function lossTop(networks: readonly NetworkLosses[], guessing: number): number {
  const losses = networks
    .filter(({ hasDiverged }) => !hasDiverged)
    .flatMap(({ trainingLoss, validationLoss }) => [trainingLoss, validationLoss ?? 0])
    .filter(Number.isFinite)
  return Math.min(Math.max(guessing, extent(losses)[1]), WORST * guessing)
}
