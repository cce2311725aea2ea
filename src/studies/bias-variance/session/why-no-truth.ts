// Where bias and variance cannot be told or would take for ever, and why, in one sentence.
import { counted, formatCount } from '../../../catalog/number-text'
import { multiplications } from '../../../experiment/training-work'
import type { RunDescription } from '../../../protocol/run-description'
import { takesTooLong } from '../../../session/jobs/longest-job'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { fitCount, solvingWork, standardSets } from '../shared/fits-asked'
import { isSolved } from '../shared/is-solved'

/** A second or two of a processor's time. */
const MOST_SOLVED = 1e9

/** Nothing where they can be told. */
export function whyNoTruth(state: LabState): string | undefined {
  const { run, device } = state
  if (!run || !device) return 'The network is still being set up.'
  if (state.experiment.data.kind === 'custom')
    return 'Nobody knows the truth behind your own data, so how far fits are from it, their bias, cannot be told.'
  // Whoever knows the noise of a data set knows its truth.
  if (!run.noiseFloor)
    return 'The truth behind these data is not at hand, so how far fits are from it, their bias, cannot be told. Take a preset such as Wiggly curve or Noisy moons.'
  return isSolved(state.experiment) ? whyNotSolved(state, run) : whyNotTrained(state, run)
}

/** On how many fresh data sets fits are made. */
export function setsOf({ studies, experiment }: LabState): number {
  return studies['bias-variance'].sets ?? standardSets(experiment)
}

function whyNotSolved(state: LabState, { training, sizes }: RunDescription): string | undefined {
  const sets = setsOf(state)
  if (solvingWork(sets, training.inputs.length, sizes[0]!) <= MOST_SOLVED) return undefined
  return `${formatCount(sets)} data sets of this size would take too long here: choose fewer of them, fewer points or fewer features.`
}

function whyNotTrained(state: LabState, { training, sizes }: RunDescription): string | undefined {
  const networks = fitCount(setsOf(state))
  const steps = firstRest(state)
  const { batchSize } = state.experiment.optimizer
  const work = multiplications({ networks, steps, rows: training.inputs.length, batchSize, sizes })
  if (!takesTooLong(work, state.device!)) return undefined
  return `${formatCount(networks)} networks of this size, ${counted(steps, 'step')} each, would take too long here: choose fewer data sets, fewer points or a smaller network.`
}
