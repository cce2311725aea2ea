// What the ladder says of itself in words.
import { counted, formatCount } from '../../../catalog/number-text'
import { formatLoss, speakLambda } from '../../../ui/kit/format'
import type { EveryLambdaReport, RungReport } from '../shared/wire'
import { isOnSlider, lowestRung } from './strip-frame'

/** "trained 300 steps with this λ from the start", and where the visitor's own is where that is further. */
export function trainedWords(step: number, ownStep: number): string {
  const lag = ownStep > step ? ` (yours: ${formatCount(ownStep)})` : ''
  return `trained ${counted(step, 'step')}${lag} with this λ from the start`
}

export function rungWords(value: number, { validationLoss, trainingLoss, hasDiverged }: RungReport): string {
  if (hasDiverged) return `λ ${speakLambda(value)}: diverged`
  const validation = validationLoss === null ? '' : `validation loss ${formatLoss(validationLoss)}, `
  return `λ ${speakLambda(value)}: ${validation}training loss ${formatLoss(trainingLoss)}`
}

/** Empty where nothing is lowest. */
export function lowestWords(report: EveryLambdaReport): string {
  const lowest = lowestRung(report.rungs, report.step)
  if (!lowest) return ''
  return `lowest at λ ${speakLambda(report.values[report.rungs.indexOf(lowest)] as number)}`
}

export function stripInWords(report: EveryLambdaReport): string {
  const words = lowestWords(report)
  const shown = report.values.filter(isOnSlider).length
  const others = report.rungs.length - shown
  const beyond = others > 0 ? `; ${formatCount(others)} more with a λ beyond the slider’s end` : ''
  return `Validation loss of ${counted(shown, 'network')}, each trained ${counted(report.step, 'step')} with its own λ${words && `: ${words}`}${beyond}`
}
