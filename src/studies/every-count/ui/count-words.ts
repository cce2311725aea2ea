// What networks of every number of points say in words: how they are trained, and what their losses show, no more than that.
import { counted, formatCount } from '../../../catalog/number-text'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { Experiment } from '../../../experiment/experiment'
import { formatLoss, formatShare, speakLambda } from '../../../ui/kit/format'
import type { CountFound, EveryCountReport } from '../shared/wire'

/** Of what is no more than luck, so much is not worth a word. */
const CLEAR = 1.05
/** Two losses this near, as a share of the larger, have met. */
const NEAR = 0.1

interface Judged extends CountFound {
  validationLoss: number
}

export function howTrained({ plain, penalised, step }: EveryCountReport, { penalty }: Experiment): string {
  const [fewest, most] = [plain[0]?.count ?? 1, plain.at(-1)?.count ?? 1]
  const kinds =
    penalised.length > 0
      ? `once with ${penaltyPage[penalty.kind].label} at λ ${speakLambda(penalty.lambda)} and once without a penalty`
      : 'without a penalty'
  return `Networks like yours on ${formatCount(fewest)} to ${counted(most, 'training point')}, each trained ${counted(step, 'step')} from the start, ${kinds}.`
}

/** What can be done in the picture. */
export function pressWords({ penalised }: EveryCountReport): string {
  const also = penalised.length > 0 ? '' : 'Move λ to see them with a penalty. '
  return `${also}Press a number, and your network has so many and begins anew; the filled dot is yours.`
}

/** What to look at: claimed only where losses differ by more than a twentieth. */
export function countSentence({ plain, penalised, step }: EveryCountReport, lambda: number): string {
  if (step === 0) return 'Nothing has been learned yet: these are the losses of random weights.'
  const judged = plain.filter(isJudged)
  const [first, last] = [judged[0], judged.at(-1)]
  if (!first || !last || first === last)
    return 'How well they do on new points, only points held out could tell.'
  return `Without a penalty ${courseWords(judged)}${meetingWords(judged)}.${worthWords(plain, penalised, lambda)}`
}

function courseWords(judged: readonly Judged[]): string {
  const [first, last] = [judged[0]!, judged.at(-1)!]
  const [from, to] = [loss(first), loss(last)]
  if (first.validationLoss > CLEAR * last.validationLoss)
    return `validation loss comes from ${from} with ${points(first)}${peakWords(judged)} down to ${to} with ${points(last)}`
  if (last.validationLoss > CLEAR * first.validationLoss)
    return `validation loss is ${from} with ${points(first)} and higher, ${to}, with ${points(last)}`
  return `validation loss is hardly lower with ${points(last)} than with ${points(first)}`
}

/** Where it does not only fall on the way. */
function peakWords(judged: readonly Judged[]): string {
  const highest = judged.reduce((a, b) => (b.validationLoss > a.validationLoss ? b : a))
  if (highest.validationLoss <= CLEAR * judged[0]!.validationLoss) return ''
  return `, up to ${loss(highest)} with ${formatCount(highest.count)},`
}

/** From which number on training and validation loss stay within a tenth of each other. */
function meetingWords(judged: readonly Judged[]): string {
  const apart = judged.findLastIndex(
    ({ trainingLoss, validationLoss }) => gap(trainingLoss, validationLoss) > NEAR,
  )
  const from = judged[apart + 1]
  if (!from) {
    const { trainingLoss, validationLoss, count } = judged.at(-1)!
    return validationLoss > trainingLoss
      ? `; even with ${formatCount(count)} it is still above training loss, ${formatLoss(trainingLoss)}`
      : ''
  }
  return apart < 0
    ? '; training loss is within a tenth of it everywhere'
    : `; training loss is within a tenth of it from ${points(from)} on`
}

function gap(training: number, validation: number): number {
  return Math.abs(validation - training) / Math.max(validation, training)
}

/** What λ is worth with the fewest points and with the most. */
function worthWords(plain: readonly CountFound[], penalised: readonly CountFound[], lambda: number): string {
  const pairs = plain.flatMap((without, k) => {
    const held = penalised[k]
    return held && isJudged(without) && isJudged(held) ? [{ without, held }] : []
  })
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last || first === last) return ''
  return ` λ ${speakLambda(lambda)} ${worth(first)} with ${points(first.held)} and ${worth(last)} with ${formatCount(last.held.count)}.`
}

function worth({ without, held }: { without: Judged; held: Judged }): string {
  const [before, after] = [without.validationLoss, held.validationLoss]
  if (before > CLEAR * after) return `takes ${formatShare(before - after, before)} off validation loss`
  if (after > CLEAR * before)
    return `makes validation loss worse, ${formatLoss(after)} instead of ${formatLoss(before)},`
  return 'changes little'
}

function isJudged(found: CountFound): found is Judged {
  return !found.hasDiverged && found.validationLoss !== null
}

function points({ count }: { count: number }): string {
  return counted(count, 'point')
}

function loss({ validationLoss }: { validationLoss: number }): string {
  return formatLoss(validationLoss)
}
