// What networks of every width say in words: how they are trained, and what their losses show, no more than that.
import { counted } from '../../../catalog/number-text'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { Experiment } from '../../../experiment/experiment'
import { formatLoss, speakLambda } from '../../../ui/kit/format'
import { countsInputs } from '../shared/widths'
import type { EveryWidthReport, WidthFound } from '../shared/wire'
import { type Course, courseOf, isClear } from './width-course'

export function howTrained({ plain, penalised, step }: EveryWidthReport, { penalty }: Experiment): string {
  const widest = plain.at(-1)?.width ?? 1
  const kinds =
    penalised.length > 0
      ? `once with ${penaltyPage[penalty.kind].label} at λ ${speakLambda(penalty.lambda)} and once without a penalty`
      : 'without a penalty'
  return `Networks like yours with 1 to ${counted(widest, 'unit')} a layer, each trained ${counted(step, 'step')} from the start, ${kinds}.`
}

/** What can be done in the picture. */
export function pressWords({ penalised }: EveryWidthReport): string {
  const also = penalised.length > 0 ? '' : 'Move λ to see them with a penalty. '
  return `${also}Press a width, and your network has it and begins anew; the filled dot is yours.`
}

/** Where steps on masked networks are not quite those on narrow ones. */
export function metricNote({ penalty, optimizer }: Experiment): string | undefined {
  return countsInputs(penalty, optimizer.kind) ? penaltyPage[penalty.kind].masked : undefined
}

/** What to look at: claimed only where losses differ by more than a twentieth. */
export function widthSentence({ plain, penalised, step }: EveryWidthReport, lambda: number): string {
  if (step === 0) return 'Nothing has been learned yet: these are the losses of random weights.'
  const [without, withPenalty] = [courseOf(plain), courseOf(penalised)]
  if (!without) return trainingSentence(plain)
  const also = withPenalty ? `; with λ ${speakLambda(lambda)} ${penalisedWords(withPenalty, without)}` : ''
  return `Without a penalty validation loss ${courseWords(without)}${also}.`
}

function courseWords({ shape, first, lowest, peak, last }: Course): string {
  switch (shape) {
    case 'rises':
      return `is lowest with ${units(lowest)} (${loss(lowest)}) and rises to ${loss(last)} with ${units(last)}`
    case 'peaks':
      return `rises from ${loss(lowest)} with ${units(lowest)} to ${loss(peak)} with ${units(peak)}, and falls to ${loss(last)} with ${units(last)}`
    case 'falls':
      return `falls from ${loss(first)} with ${units(first)} to ${loss(lowest)} with ${units(lowest)}, and does not rise after`
    case 'level':
      return 'hardly depends on width'
    default:
      return shape satisfies never
  }
}

function penalisedWords(course: Course, without: Course): string {
  if (course.shape !== 'rises') return `it ${courseWords(course)}`
  const [ratio, other] = [course, without].map(
    ({ last, lowest }) => last.validationLoss / lowest.validationLoss,
  )
  const less = without.shape === 'rises' && isClear(other! / ratio!) ? 'less' : 'too'
  return `it rises ${less}, from ${loss(course.lowest)} to ${loss(course.last)}`
}

/** Where there is no validation loss to go by. */
function trainingSentence(plain: readonly WidthFound[]): string {
  const [first, last] = [plain[0], plain.at(-1)]
  if (!first || !last || !isClear(first.trainingLoss / last.trainingLoss)) {
    return 'Look how little training loss depends on width so far.'
  }
  return `Look how training loss falls with width, from ${formatLoss(first.trainingLoss)} to ${formatLoss(last.trainingLoss)}: whether that is learning or memorising, only points held out could tell.`
}

function units({ width }: { width: number }): string {
  return counted(width, 'unit')
}

function loss({ validationLoss }: { validationLoss: number }): string {
  return formatLoss(validationLoss)
}
