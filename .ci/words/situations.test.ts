// What the page says is true of the run that it says it of: every situation is trained, none is made up.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { presets } from '../../src/catalog/presets/preset-table'
import { scatterView } from '../../src/ui/page/fit/scatter-view'
import { openLab } from '../strangers/lab-in-process'
import { walks } from './situations'
import { begin, take } from './walk'

const opened = openLab()
const sentences = walks.flatMap(({ stations }) => stations.map(([, , sentence]) => sentence))
/** Two lines at 1280 pixels hold so many, the second of them written smaller. */
const LONGEST = 180

beforeAll(() => opened.lab.ready)
afterAll(() => opened.session.end())

describe.each(walks)('$title', (walk) => {
  it('is said as it is', async () => {
    await begin(opened, walk)
    for (const [act, kind, sentence] of walk.stations)
      expect([act, ...(await take(opened, act))]).toEqual([act, kind, sentence])
  })
})

test('R² beside the fit is the share in the sentence, over all rows', async () => {
  await begin(opened, { preset: 'dropout' })
  const [, sentence] = await take(opened, { steps: 40 })
  const { run, latest } = opened.session.store.getState()
  const shares = [...sentence.matchAll(/(\d+) %/g)].map(([, percent]) => (Number(percent) / 100).toFixed(2))
  expect(shares).toHaveLength(2)
  expect(scatterView(run!).summarize?.(new Float32Array(380), latest)).toContain(
    `R² ${shares[0]} training, ${shares[1]} validation`,
  )
})

test('every preset is walked through', () => {
  expect(new Set(walks.map(({ preset }) => preset))).toEqual(new Set(Object.keys(presets)))
})

test('the table is large enough to matter, and no sentence too long for its place', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(40)
  for (const sentence of sentences) expect(sentence.length, sentence).toBeLessThanOrEqual(LONGEST)
})
