// docs/figures.md: every address there opens, and what it says to press is there to be pressed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decodeAddress } from '../../src/experiment/address/address'
import type { LabState } from '../../src/session/state'
import { whyNoTruth } from '../../src/studies/bias-variance/session/why-no-truth'
import { hasDoubleDescent } from '../../src/studies/double-descent/ui/has-double-descent'
import { whyNoCounts } from '../../src/studies/every-count/session/why-no-counts'
import { whyNoWidths } from '../../src/studies/every-width/session/why-no-widths'
import { isLinearModel, whyNotHere } from '../../src/studies/exact-solution/ui/why-not'
import { openLab } from '../strangers/lab-in-process'

const page = readFileSync(join(import.meta.dirname, '../../docs/figures.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, figure = '', address = '', press = '']) => ({
    figure,
    address: address.replaceAll('`', ''),
    press,
  }))

/** Why what is to be pressed is not there; nothing where it is. */
const refusals: Record<string, (state: LabState) => string | undefined> = {
  'Exact solution': (state) => (isLinearModel(state) ? whyNotHere(state) : 'not linear'),
  'Every number of features': (state) => (hasDoubleDescent(state) ? undefined : 'no closed form'),
  'Every number of points': whyNoCounts,
  'Every width': whyNoWidths,
  'Bias and variance': whyNoTruth,
}

const opened = openLab()
beforeAll(() => opened.lab.ready)
afterAll(() => opened.session.end())

it('has the figures that it promises', () => {
  for (const book of ['ISL', 'ESL', 'PRML', 'Goodfellow', 'D2L', 'Ng', 'CS231n', 'Power'])
    expect(rows.some(({ figure }) => figure.startsWith(book))).toBe(true)
  expect(rows.length).toBeGreaterThanOrEqual(28)
})

it.each(rows)('$figure opens at $address, and $press', async ({ address, press }) => {
  const { experiment } = decodeAddress(address.slice(1))
  await opened.lab.load(experiment)
  const state = opened.session.store.getState()
  for (const [button, refusal] of Object.entries(refusals))
    if (press.includes(button)) expect(refusal(state), button).toBeUndefined()
  expect((await opened.lab.run(2)).status).toBe('paused')
})
