// What is the matter with a run, from its numbers alone: validation against its own best and against guessing.
import type { Experiment } from '../../experiment/experiment'
import { penalisesBiases } from '../../experiment/penalises-biases'
import { isPenalised } from '../../experiment/penalty-of-lambda'
import type { LabState } from '../state'

export type VerdictKind =
  | 'failed'
  | 'starting'
  | 'ready'
  | 'learning'
  | 'good'
  | 'overfitting'
  | 'too-much'
  | 'unsettled'
  | 'collapsed'
  | 'guessing'
  | 'constant'
  | 'diverged'
  | 'unmeasured'
  | 'finished-xor'

/** What holds the network back, if anything does. */
export type Brake = 'λ' | 'dropout' | 'weight decay'

/** Before this many steps no curve says anything. */
const FIRST_STEPS = 20
/** A network that is held back but still guesses after so many steps is held back too much. */
const PATIENT_STEPS = 50
/** Risen: over its best by this factor, and by this share of what guessing costs. */
const RISEN_FACTOR = 1.2
const RISEN_SHARE = 0.1
/** Learned by heart: of what guessing costs on the training points so little is left. */
const BY_HEART = 0.1
/** Hardly better than guessing, guessing, and confidently worse, as shares of what guessing costs. */
const NEAR_GUESSING = 0.9
const GUESSING = 0.98
const WORSE_THAN_GUESSING = 1.2
/** A layer whose weights are this small together passes nothing on. */
const DEAD_NORM = 0.1

export function diagnose(state: LabState): VerdictKind {
  const { connection, status, run, latest, experiment, step } = state
  if (connection === 'failed' || status === 'failed') return 'failed'
  if (status === 'diverged') return 'diverged'
  if (!run || !latest) return 'starting'
  if (isFinishedXor(state)) return 'finished-xor'
  if (step === 0) return 'ready'
  if (isCollapsed(state, latest, run.nullLoss)) return 'collapsed'
  if (run.validation.inputs.length === 0) return 'unmeasured'
  // Where one answer is right everywhere, no loss can be compared with guessing.
  if (!(run.nullLoss > 0)) return 'constant'
  const losses = { dataLoss: measured(latest.dataLoss), validationLoss: measured(latest.validationLoss) }
  // Out of float32, and the run goes on.
  if (losses.dataLoss === Number.POSITIVE_INFINITY) return 'unsettled'
  const best = state.best?.validationLoss ?? losses.validationLoss
  return judgeCurves(losses, best, run.nullLoss, step, experiment)
}

/** What overflowed is no number, or an infinite one; it is worse than all that can be measured. */
function measured(loss: number): number {
  return Number.isFinite(loss) ? loss : Number.POSITIVE_INFINITY
}

/** λ before the others: it is the one to pull. */
export function brakeOf(experiment: Experiment): Brake | undefined {
  const { optimizer, dropout } = experiment
  if (isPenalised(experiment)) return 'λ'
  if (dropout > 0) return 'dropout'
  return optimizer.weightDecay > 0 ? 'weight decay' : undefined
}

/** Whether λ pulls the biases to zero too: what lies far from zero cannot be reached then. */
export function isBiasPulled({ penalty }: Experiment): boolean {
  return penalisesBiases(penalty) && penalty.lambda > 0
}

export function isWorseThanGuessing(loss: number, nullLoss: number): boolean {
  return loss > WORSE_THAN_GUESSING * nullLoss
}

export function isNearGuessing(loss: number, nullLoss: number): boolean {
  return loss >= NEAR_GUESSING * nullLoss
}

/** Whether its answers to the training rows are more than guesses, or than one answer for all. */
export function hasLearned({ step, latest, run }: LabState): boolean {
  return step > 0 && latest !== undefined && latest.dataLoss < NEAR_GUESSING * (run?.nullLoss ?? 0)
}

function judgeCurves(
  { dataLoss, validationLoss }: Pick<NonNullable<LabState['latest']>, 'dataLoss' | 'validationLoss'>,
  best: number,
  nullLoss: number,
  step: number,
  experiment: Experiment,
): VerdictKind {
  if (step < FIRST_STEPS) return 'learning'
  const isOverBest = validationLoss > RISEN_FACTOR * best || validationLoss === Number.POSITIVE_INFINITY
  if (isWorseThanGuessing(Math.min(dataLoss, validationLoss), nullLoss)) {
    if (isBiasPulled(experiment) && step >= PATIENT_STEPS) return 'too-much'
    return isOverBest ? 'unsettled' : 'learning'
  }
  // Some never learn anything that holds for new points: their curve has no best to rise from.
  if (dataLoss < BY_HEART * nullLoss && isNearGuessing(validationLoss, nullLoss)) return 'overfitting'
  const hasRisen = isOverBest && !(validationLoss - best <= RISEN_SHARE * nullLoss)
  // Where training is no better than validation ever was, nothing is memorised: the network is held back, or shaken.
  const isMemorised = dataLoss < best || isWorseThanGuessing(validationLoss, nullLoss)
  if (hasRisen && isMemorised) return 'overfitting'
  if (brakeOf(experiment) === undefined)
    return step >= PATIENT_STEPS && dataLoss >= GUESSING * nullLoss ? 'guessing' : 'learning'
  if (hasRisen) return 'too-much'
  if (!isNearGuessing(validationLoss, nullLoss)) return 'good'
  return step < PATIENT_STEPS ? 'learning' : 'too-much'
}

/** A hidden layer that something has crushed: its units are dead, and no smaller λ brings them back. A small network is born small. */
function isCollapsed(
  { experiment, layerNorms, marks }: LabState,
  { dataLoss, validationLoss }: NonNullable<LabState['latest']>,
  nullLoss: number,
): boolean {
  if (brakeOf(experiment) === undefined && marks.length === 0) return false
  const judged = Number.isNaN(validationLoss) ? dataLoss : validationLoss
  const isGuessing = judged >= GUESSING * nullLoss && judged <= WORSE_THAN_GUESSING * nullLoss
  return experiment.model.hidden.length > 0 && isGuessing && Math.min(...layerNorms) < DEAD_NORM
}

function isFinishedXor({ experiment, step, status }: LabState): boolean {
  const { steps, data } = experiment
  return data.kind === 'xor' && steps !== undefined && step >= steps && status === 'paused'
}
