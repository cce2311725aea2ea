// What the query of the address asks of the page, as against the experiment, which is in the hash.
import * as v from 'valibot'
import { refuse } from '../parse/bad-input'
import { oneOf } from '../parse/fields'
import { parse } from '../parse/parse'
import { decodeText, splitPairs } from './pairs'

export interface PageQuery {
  /** Without it: the best that works. */
  engine?: 'webgl' | 'cpu'
  /** Train so many steps at full speed, then pause. */
  steps?: number
  paused: boolean
  embed: boolean
  /** Wins over the experiment's. */
  seed?: number
  /** Auto, and without it: as the system has it, or the page around a figure. */
  theme?: 'light' | 'dark' | 'auto'
  /** What may train beside the visitor's own network. */
  twin: boolean
  ladder: boolean
  /** Where the lessons open, and at which step: `memorising/3`. What there is of them is not known here. */
  lesson?: string
  /** Which challenge opens, likewise. */
  challenge?: string
  /** Which class the page is in: the code of its room. */
  room?: string
  /** Early stopping: after so many measurements that are no better than the best. Without it: off. */
  patience?: number
  /** Whether the run then goes back to its best measured step. */
  restore: boolean
  /** Whether the worker tells the console where its time goes. */
  debug: boolean
}

/** What an address can forbid to train: the twin, and fleets of networks (of every λ, of every width, resampled, folds). */
export type Permission = 'twin' | 'ladder'

function wholeNumber(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`
  return v.pipe(
    v.string(expected),
    v.regex(/^\d+$/, expected),
    v.transform(Number),
    v.minValue(min, expected),
    v.maxValue(max, expected),
  )
}

const onOrOff = v.pipe(
  oneOf(['0', '1']),
  v.transform((text) => text === '1'),
)

const entries = {
  engine: v.optional(oneOf(['webgl', 'cpu'])),
  steps: v.optional(wholeNumber(1, 10_000_000)),
  paused: v.optional(onOrOff, '0'),
  embed: v.optional(onOrOff, '0'),
  seed: v.optional(wholeNumber(0, 2 ** 32 - 1)),
  theme: v.optional(oneOf(['light', 'dark', 'auto'])),
  twin: v.optional(onOrOff, '1'),
  ladder: v.optional(onOrOff, '1'),
  lesson: v.optional(v.string()),
  challenge: v.optional(v.string()),
  room: v.optional(v.string()),
  patience: v.optional(wholeNumber(1, 1000)),
  restore: v.optional(onOrOff, '0'),
  debug: v.optional(onOrOff, '0'),
}

/**
 * Keys that are not ours are ignored: other tools add their own.
 *
 * @throws BadInput naming the key that is wrong
 */
export function parsePageQuery(query: string): PageQuery {
  const ours = splitPairs(query).filter(({ key }) => Object.hasOwn(entries, key))
  const twice = ours.find(({ key }, i) => ours.findIndex((other) => other.key === key) < i)
  if (twice) refuse(twice.key, 'it twice', 'it once')
  const fields = Object.fromEntries(ours.map(({ key, value }) => [key, decodeText(key, value)]))
  return parse(v.object(entries), fields, 'query') as PageQuery
}

/** The query of a page about which nothing was asked. */
export const plainQuery: PageQuery = parsePageQuery('')
