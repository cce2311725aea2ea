// What differs between the pins, and what each has come to: the better of what new points and true labels say is marked.
import { formatCount } from '../../../catalog/number-text'
import { differingSettings, STEP } from '../../../session/pins/differing-settings'
import type { Compared } from '../../../session/pins/pin'
import { areSameRows } from '../../../session/pins/same-rows'
import type { Named } from '../../../session/pins/sentence'
import type { TableFrame } from '../../kit/charts/table/table-frame'
import { formatLoss, formatShare, formatSignificant, NO_NUMBER } from '../../kit/format'

export interface PinCell {
  text: string
  /** At full precision, of what was measured. */
  value?: number
  isBest?: boolean
}

export interface PinRow {
  name: string
  /** Stands in the picture's own caption, or is of less account: a presenter has no room for it. */
  isMinor?: boolean
  tone?: 'training' | 'validation'
  cells: PinCell[]
}

interface Result {
  name: string
  tone?: PinRow['tone']
  of(compared: Compared): number
  format(value: number, compared: Compared): string
  /** Where one is better than another; of training alone, and of sizes, none is. */
  better?: 'lower' | 'higher'
  /** Rows that have to be the same, for one to be better. */
  by?: 'training' | 'validation'
}

const inCaption: readonly string[] = ['λ', STEP]

const results: readonly Result[] = [
  { name: 'training loss', tone: 'training', of: ({ latest }) => latest.dataLoss, format: formatLoss },
  {
    name: 'validation loss',
    tone: 'validation',
    of: ({ latest }) => latest.validationLoss,
    format: formatLoss,
    better: 'lower',
    by: 'validation',
  },
  {
    name: 'training right',
    tone: 'training',
    of: ({ latest }) => latest.accuracy,
    format: shareOf('training'),
  },
  {
    name: 'validation right',
    tone: 'validation',
    of: ({ latest }) => latest.validationAccuracy,
    format: shareOf('validation'),
    better: 'higher',
    by: 'validation',
  },
  {
    name: 'wrong labels memorised',
    of: ({ labels }) => labels?.memorised ?? Number.NaN,
    format: (memorised, { labels }) => `${formatCount(memorised)} of ${formatCount(labels?.wrong ?? 0)}`,
    better: 'lower',
    by: 'training',
  },
  {
    name: 'truly right, new points',
    of: ({ labels }) => labels?.validation ?? Number.NaN,
    format: shareOf('validation'),
    better: 'higher',
    by: 'validation',
  },
  { name: 'norm of all weights', of: ({ latest }) => latest.weightNorm, format: formatSignificant },
  { name: 'exact zeros', of: ({ latest }) => latest.exactZeros, format: formatCount },
]

/** Never all of not all. */
function shareOf(split: 'training' | 'validation'): Result['format'] {
  return (share, { run }) => {
    const rows = run[split].inputs.length
    return formatShare(Math.round(share * rows), rows)
  }
}

/** Settings that differ, then what was measured. */
export function pinRows(compared: readonly Compared[]): PinRow[] {
  const settings = differingSettings(compared).map(({ setting, values }) => ({
    name: setting,
    isMinor: inCaption.includes(setting),
    cells: values.map((text) => ({ text: text || NO_NUMBER })),
  }))
  const measured = results
    .filter(({ of }) => compared.some((each) => !Number.isNaN(of(each))))
    .map((result) => measuredRow(result, compared))
  return [...settings, ...measured]
}

function measuredRow(result: Result, compared: readonly Compared[]): PinRow {
  const { name, tone, of, format, better } = result
  const best = bestOf(result, compared)
  const cells = compared.map((each) => {
    const value = of(each)
    const text = Number.isFinite(value) ? format(value, each) : NO_NUMBER
    return { text, value, ...(text === best && { isBest: true }) }
  })
  return { name, ...(tone && { tone }), ...(better || tone ? {} : { isMinor: true }), cells }
}

/** As it is written: what reads the same is as good. Nothing where none is better, or they are not of the same rows. */
function bestOf({ of, format, better, by }: Result, compared: readonly Compared[]): string | undefined {
  const sound = compared.filter((each) => each.divergedAt === undefined && Number.isFinite(of(each)))
  const [first] = sound
  if (!better || !by || !first || !sound.every(({ run }) => areJudgedAlike(run, first.run, by)))
    return undefined
  const isBetter = (one: number, other: number) => (better === 'lower' ? one < other : one > other)
  const best = sound.reduce((one, other) => (isBetter(of(other), of(one)) ? other : one))
  const texts = sound.map((each) => format(of(each), each))
  return new Set(texts).size > 1 ? format(of(best), best) : undefined
}

function areJudgedAlike(
  run: Compared['run'],
  first: Compared['run'],
  by: 'training' | 'validation',
): boolean {
  return run.loss === first.loss && areSameRows(run[by], first[by])
}

/** For the clipboard and as a CSV. */
export function pinTable(columns: readonly Named[]): TableFrame {
  return {
    columns: ['', ...columns.map(({ letter, name }) => `${letter}: ${name}`)],
    rows: pinRows(columns).map(({ name, cells }) => ({
      key: name,
      cells: [name, ...cells.map(({ text }) => text)],
    })),
  }
}
