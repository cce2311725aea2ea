// Two moments in a true sentence each: what the first does, and what the other does beside it.
import { formatCount, significant } from '../../catalog/number-text'
import { type Segment, segments } from '../words/segment'
import { differingSettings, STEP, STRENGTH } from './differing-settings'
import type { Compared } from './pin'
import { strengthWords } from './pin-name'
import { areSameRows } from './same-rows'

export interface Named extends Compared {
  /** Its letter, or "live". */
  letter: string
  name: string
}

/** With all training points right it has learned by heart where so many of the new ones are wrong. */
const BY_HEART = 0.1
/** "Only" so many: a tenth fewer. */
const CLEARLY_FEWER = 0.9

export function comparisonOf(first: Named, other: Named): Segment[] {
  const [one, two] = subjects(first, other)
  return segments(`${one} ${alone(first)}. ${two} ${beside(other, first)}.${caveat(first, other)}`)
}

/** By what alone tells them apart, else by their letters. */
function subjects(...both: [Named, Named]): [string, string] {
  const differing = differingSettings(both).map(({ setting }) => setting)
  const isStrength = differing.some((setting) => STRENGTH.includes(setting))
  const hasStep = differing.includes(STEP)
  const isNamed = new Set(both.map(({ experiment }) => experiment.penalty.kind)).size > 1
  const others = differing.filter((setting) => setting !== STEP && !STRENGTH.includes(setting))
  const subject = (named: Named) => {
    const step = `step ${formatCount(named.step)}`
    if (others.length > 0 || differing.length === 0) return `${capital(named.letter)} (${named.name})`
    if (!isStrength) return `At ${step} it`
    return `With {p:${strengthWords(named.experiment, isNamed)}}${hasStep ? ` at ${step}` : ''} it`
  }
  return [subject(both[0]), subject(both[1])]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Where there is nothing to be counted. */
function outcome({ step, divergedAt, latest, run }: Compared): string | undefined {
  if (divergedAt !== undefined) return `diverged at step ${formatCount(divergedAt)}`
  const losses = [latest.dataLoss, ...(run.validation.inputs.length > 0 ? [latest.validationLoss] : [])]
  if (!losses.every(Number.isFinite)) return 'has a loss that is no number any more'
  return step === 0 ? 'has learned nothing yet' : undefined
}

interface Counts {
  rows: number
  right: number
  newRows: number
  wrong: number
}

/** Of classes that are counted. */
function countsOf({ run, latest }: Compared): Counts | undefined {
  const [rows, newRows] = [run.training.inputs.length, run.validation.inputs.length]
  if (run.task === 'regression' || !Number.isFinite(latest.accuracy)) return undefined
  const wrong = newRows > 0 ? Math.round((1 - latest.validationAccuracy) * newRows) : 0
  return { rows, right: Math.round(latest.accuracy * rows), newRows, wrong }
}

function alone(compared: Compared): string {
  return outcome(compared) ?? scoreOf(compared)
}

function scoreOf(compared: Compared): string {
  const counts = countsOf(compared)
  if (!counts) return lossesOf(compared)
  const { rows, right, newRows, wrong } = counts
  const seen = `{t:${of(right, rows)}}`
  if (newRows === 0) return `gets ${seen} training points right`
  if (right === rows && wrong >= BY_HEART * newRows)
    return `knows ${seen} by heart and gets {v:${of(wrong, newRows)}} new ones wrong`
  return `gets ${seen} training points right and {v:${of(wrong, newRows)}} new ones wrong`
}

function lossesOf({ run, latest }: Compared): string {
  const fresh = ` and a validation loss of {v:${significant(latest.validationLoss)}}`
  return `has a training loss of {t:${significant(latest.dataLoss)}}${run.validation.inputs.length > 0 ? fresh : ''}`
}

/** @param first that is told already: only what can be compared with it is */
function beside(compared: Compared, first: Compared): string {
  const isTold = outcome(compared) ?? outcome(first)
  if (isTold !== undefined || !areOfSameRows(compared, first)) return alone(compared)
  const [counts, before] = [countsOf(compared), countsOf(first)]
  if (counts && before) return `${trainingBeside(counts, before)}${newBeside(counts, before)}`
  return counts || before || compared.run.loss !== first.run.loss
    ? scoreOf(compared)
    : lossesBeside(compared, first)
}

function areOfSameRows({ run }: Compared, { run: before }: Compared): boolean {
  return (
    run.task === before.task &&
    areSameRows(run.training, before.training) &&
    areSameRows(run.validation, before.validation)
  )
}

function trainingBeside({ rows, right }: Counts, before: Counts): string {
  if (right === before.right) return `gets {t:${of(right, rows)}} right as well`
  if (right < before.right && before.right === rows)
    return `gives up {t:${formatCount(rows - right)} of the ${formatCount(rows)}}`
  return `gets {t:${of(right, rows)}} right`
}

function newBeside({ right, newRows, wrong }: Counts, before: Counts): string {
  if (newRows === 0) return ''
  const count = `{v:${of(wrong, newRows)}}`
  const are = wrong === 1 ? 'is' : 'are'
  if (wrong === before.wrong) return `, and as many new ones are wrong: ${count}`
  if (wrong > before.wrong)
    return `${right < before.right ? ', and even' : ', but'} ${count} new ones ${are} wrong`
  return `, and ${wrong <= CLEARLY_FEWER * before.wrong ? 'only ' : ''}${count} new ones ${are} wrong`
}

function lossesBeside({ run, latest }: Compared, { latest: before }: Compared): string {
  const [seen, fresh] = [latest.dataLoss, latest.validationLoss].map(significant)
  const training = direction(latest.dataLoss, before.dataLoss)
  const lead = `has ${training} training loss, {t:${seen}}`
  if (run.validation.inputs.length === 0) return lead
  const validation = direction(latest.validationLoss, before.validationLoss)
  const joins = training === validation || [training, validation].includes(SAME) ? 'and' : 'but'
  return `${lead}, ${joins} ${validation} validation loss, {v:${fresh}}`
}

const SAME = 'the same'

/** As the figures say it: what is written alike is the same. */
function direction(value: number, before: number): string {
  if (significant(value) === significant(before)) return SAME
  return value > before ? 'a higher' : 'a lower'
}

function caveat(...both: [Named, Named]): string {
  if (both.every(({ run }) => run.validation.inputs.length > 0)) {
    return areSameRows(both[0].run.validation, both[1].run.validation)
      ? ''
      : ' They are judged by different points.'
  }
  return ' Without new points nobody can tell which has learned more than its own.'
}

/** "60 of 60". */
function of(count: number, total: number): string {
  return `${count === 0 ? 'none' : formatCount(count)} of ${formatCount(total)}`
}
