// What the rule of early stopping says of a run: each sentence follows from its curve.
import { formatCount } from '../../../catalog/number-text'
import type { EarlyStop } from '../../../session/early-stopping/rule'
import type { EarlyStoppingState, LabState, Mark } from '../../../session/state'
import { formatLoss } from '../../kit/format'

/** The run as it stands, whatever earlier step is shown. */
export interface RunUnderRule {
  step: number
  /** Of the newest measurement. */
  validationLoss: number
  hasDiverged: boolean
  /** The lowest of the whole curve. */
  lowest?: LabState['best']
  marks: readonly Mark[]
}

type Best = EarlyStop['best']
type Stopped = EarlyStop & { stop: number }

/** Goes on from "Patience 10". */
export function earlyStoppingWords(own: EarlyStoppingState, run: RunUnderRule): string {
  const { verdict, stopped, patience } = own
  if (!verdict) return ': no points are held back, so there is no validation loss to watch.'
  const isOfThisCurve = stopped && !stopped.isRestored && stopped.step === verdict.stop
  if (stopped && !isOfThisCurve) return onceWords(stopped, verdict, run)
  if (verdict.stop === undefined) return waitingWords(verdict, patience)
  return stoppedWords({ ...verdict, stop: verdict.stop }, stopped !== undefined, run)
}

function waitingWords({ best, waited }: EarlyStop, patience: number): string {
  const left = patience - waited
  const more = `${formatCount(left)} more like ${waited === 1 ? 'it' : 'them'}, and it says stop.`
  if (!best && waited === 0) return ': nothing is measured yet.'
  if (!best) return `: validation has never been a finite number. ${more}`
  if (waited === 0)
    return `: the newest measurement is the best, ${lossAt(best)}. It says stop after ${counted(patience)} no better.`
  return `: the best is ${lossAt(best)}. ${counted(waited)} since ${waited === 1 ? 'was' : 'were'} no better; ${more}`
}

function stoppedWords(verdict: Stopped, isStopped: boolean, run: RunUnderRule): string {
  const { best, stop } = verdict
  const said = [
    isStopped
      ? `: it stopped at ${at(stop)}; the best until then is ${kept(best)}.`
      : `: it would have stopped at ${at(stop)} and kept ${kept(best)}.`,
    trainedOn(stop, run),
    missed(stop, run.lowest),
    best && run.marks.some(({ step }) => step > best.step)
      ? 'It sees the curve alone, not what you changed on the way.'
      : '',
  ]
  return said.filter((sentence) => sentence !== '').join(' ')
}

/** The rule has brought the run to rest, and another curve stands now. */
function onceWords(
  { step, best, isRestored }: NonNullable<EarlyStoppingState['stopped']>,
  { stop }: EarlyStop,
  run: RunUnderRule,
): string {
  const again = 'It does not stop this run again before a reset.'
  const would = stop === undefined ? '' : ` On this curve it would have at ${at(stop)}.`
  if (!isRestored || !best) return `: it stopped this run once, at ${at(step)}. ${again}${would}`
  const restored = `${at(best.step)} is restored, the best before the stop at ${at(step)}`
  if (run.step === best.step) return `: ${restored}. Validation is ${formatLoss(best.validationLoss)} there.`
  return `: ${restored.replace(' is ', ' was ')}, and trained on from. ${again}${would}`
}

function trainedOn(stop: number, { step, validationLoss, hasDiverged }: RunUnderRule): string {
  if (step <= stop) return ''
  const where = `${at(step)}, where validation is ${formatLoss(validationLoss)}`
  return hasDiverged ? `It trained on, diverged, and is back at ${where}.` : `It has trained on to ${where}.`
}

/** What a rule that waits longer would have seen. */
function missed(stop: number, lowest: LabState['best']): string {
  if (!lowest || lowest.step <= stop) return ''
  return `A better one came later: ${lossAt(lowest)}.`
}

function kept(best: Best): string {
  if (!best) return 'nothing: validation was never a finite number'
  const where = `${at(best.step)}, where validation was ${formatLoss(best.validationLoss)}`
  return best.step === 0 ? `${where}: until then it was never better than at the start` : where
}

function lossAt({ step, validationLoss }: NonNullable<Best>): string {
  return `${formatLoss(validationLoss)} at ${at(step)}`
}

function at(step: number): string {
  return `step ${formatCount(step)}`
}

function counted(measurements: number): string {
  return measurements === 1 ? '1 measurement' : `${formatCount(measurements)} measurements`
}
