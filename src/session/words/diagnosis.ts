// What is the matter with a run, from its numbers alone.
import type { RunDescription } from '../../protocol/run-description'
import type { LabState } from '../state'
import { hasBrake } from './brake'
import { judgeCurves } from './curves'
import { GUESSING, isWorseThanGuessing, NEAR_GUESSING } from './guessing'
import { FIRST_STEPS, stepsOnThese } from './new-points'
import type { VerdictKind } from './verdict-kind'

/** A layer whose weights are this small together passes nothing on. */
const DEAD_NORM = 0.1

export function diagnose(state: LabState): VerdictKind {
  const { connection, status, run, latest, step } = state
  if (connection === 'failed' || status === 'failed') return 'failed'
  if (status === 'diverged') return 'diverged'
  if (!run || !latest) return 'starting'
  if (isFinishedXor(state)) return 'finished-xor'
  if (step === 0) return 'ready'
  if (run.spread.training === 0) return 'one-answer'
  if (isCollapsed(state, latest, run.nullLoss)) return 'collapsed'
  if (isUnmeasured(run)) return 'unmeasured'
  // Out of float32, and the run goes on.
  if (!Number.isFinite(latest.dataLoss)) return 'unsettled'
  return stepsOnThese(state) < FIRST_STEPS ? 'learning' : judgeCurves(state, run, latest)
}

/** Whether its answers to the training rows are more than guesses, or than one answer for all. */
export function hasLearned({ step, latest, run }: LabState): boolean {
  return step > 0 && latest !== undefined && latest.dataLoss < NEAR_GUESSING * (run?.nullLoss ?? 0)
}

/** Nothing is held back; one point, where luck decides; or only points that one answer is right for. */
function isUnmeasured({ validation, spread }: RunDescription): boolean {
  return validation.inputs.length < 2 || spread.validation === 0
}

/** A hidden layer that something has crushed: its units are dead, and no smaller λ brings them back. A small network is born small. */
function isCollapsed(
  { experiment, layerNorms, marks }: LabState,
  { dataLoss, validationLoss }: NonNullable<LabState['latest']>,
  nullLoss: number,
): boolean {
  if (!hasBrake(experiment) && marks.length === 0) return false
  const judged = Number.isNaN(validationLoss) ? dataLoss : validationLoss
  const isGuessing = judged >= GUESSING * nullLoss && !isWorseThanGuessing(judged, nullLoss)
  return experiment.model.hidden.length > 0 && isGuessing && Math.min(...layerNorms) < DEAD_NORM
}

function isFinishedXor({ experiment, step, status }: LabState): boolean {
  const { steps, data } = experiment
  return data.kind === 'xor' && steps !== undefined && step >= steps && status === 'paused'
}
