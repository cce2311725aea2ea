// Addresses from anywhere: whatever stands in one, the page opens with an experiment, and says what it did not take.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import { encodeAddress } from '../../src/experiment/address/address'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { readAddress } from '../../src/session/page/open-address'
import { experimentJson } from './any-experiment'
import { asJson } from './as-json'
import { expectSentence } from './sentence'
import { PATIENCE_MS, trials } from './settings'

const presetIds = Object.keys(presets) as PresetId[]

/** The pairs of an address that was right. */
const rightPairs = fc.tuple(experimentJson, fc.constantFrom(...presetIds)).map(([input, presetId]) => {
  try {
    const encoded = encodeAddress(presetId, parseExperiment(input))
    return 'hash' in encoded ? encoded.hash.slice(1).split('&') : []
  } catch {
    return [`preset=${presetId}`, 'penalty.lambda=0.01']
  }
})

const value = fc.oneof(
  fc.constantFrom(
    '',
    'off',
    '1e400',
    '-0',
    '%',
    '%E0%A4',
    '%00',
    '[[1',
    '[]',
    'true',
    '1,2,x',
    '<img onerror=alert(1)>',
  ),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))),
)
const key = fc.oneof(
  fc.constantFrom(
    'penalty.lambda',
    'seed',
    'data.kind',
    'data',
    'data.inputs',
    'model.hidden',
    'initial',
    'preset',
  ),
  fc.constantFrom('__proto__.x', 'constructor', 'toString', 'a.b.c.d', '', '=', '\u2028', 'then', 'name'),
  fc.string({ maxLength: 10 }),
)
const pair = fc.oneof(
  fc.tuple(key, value).map(([key, value]) => `${key}=${value}`),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** Some put in, some taken out, some twice. */
const edit = fc.tuple(fc.array(pair, { maxLength: 3 }), fc.nat(20), fc.nat(5))
const VARIANTS = 10
const hashes = fc
  .tuple(rightPairs, fc.array(edit, { minLength: VARIANTS, maxLength: VARIANTS }))
  .map(([right, edits]) =>
    edits.map(([put, out, twice]) => {
      const pairs = [...right.filter((_, i) => i !== out), ...put, ...(twice === 0 ? right.slice(0, 1) : [])]
      return `#${pairs.join('&')}`
    }),
  )

const queryKey = fc.constantFrom(
  ...['engine', 'steps', 'paused', 'embed', 'seed', 'theme', 'twin', 'ladder', 'debug', 'utm', '__proto__'],
)
const queryValue = fc.oneof(value, fc.constantFrom('cpu', 'webgl', '0', '1', '7', 'dark', '4294967296'))
const search = fc
  .array(fc.tuple(queryKey, queryValue), { maxLength: 4 })
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)

/** @returns whether all of it was understood */
function expectOpened(search: string, hash: string): boolean {
  const { query, presetId, experiment, notice } = readAddress({ search, hash })
  const isOpen = presetIds.includes(presetId) && asJson(parseExperiment(experiment)) === asJson(experiment)
  const isPage = ['webgl', 'cpu', undefined].includes(query.engine) && (query.steps ?? 1) > 0
  if (!isOpen || !isPage) throw new Error(asJson({ query, presetId, experiment }))
  if (notice !== undefined) expectSentence(notice)
  return notice === undefined
}

test('an address of any kind opens an experiment', { timeout: PATIENCE_MS }, () => {
  const understood = [0, 0]
  const property = fc.property(fc.oneof(search, fc.constant('')), hashes, (search, hashes) => {
    for (const hash of hashes) understood[Number(expectOpened(search, hash))]!++
  })
  fc.assert(property, trials(1 / VARIANTS))
  // Where all or none are understood nothing was tried.
  const [some, all] = understood as [number, number]
  expect(Math.min(some, all) / (some + all)).toBeGreaterThan(0.05)
})
