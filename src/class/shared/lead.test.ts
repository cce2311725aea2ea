import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { type Lead, leadEntries, readLead } from './lead'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const lead: Lead = { run: 'page/1', experiment, step: 5 }
const withLambda = (lambda: number) => ({ ...experiment, penalty: { ...experiment.penalty, lambda } })

test('what was written is read, and with nothing new it is the very same', () => {
  const entries = leadEntries(lead, {})
  const read = readLead(entries, undefined)
  expect(read).toEqual(lead)
  expect(readLead(JSON.parse(JSON.stringify(entries)), read)).toBe(read)
})

test('a step and a λ go without the experiment', () => {
  const before = leadEntries(lead, {})
  const next = leadEntries({ ...lead, step: 6, experiment: withLambda(0.5) }, before)
  expect(next).toEqual({ leadAt: { step: 6, lambda: 0.5 } })
  expect(readLead({ ...before, ...next }, lead)).toEqual({ ...lead, step: 6, experiment: withLambda(0.5) })
})

test('anything else goes with it, and another run', () => {
  const before = leadEntries(lead, {})
  expect(leadEntries({ ...lead, experiment: { ...experiment, dropout: 0.3 } }, before)).toHaveProperty('lead')
  expect(leadEntries({ ...lead, run: 'page/2' }, before)).toHaveProperty('lead')
})

test('let go, there is nothing to follow', () => {
  const entries = leadEntries(undefined, leadEntries(lead, {}))
  expect(entries).toEqual({ lead: undefined, leadAt: undefined })
  expect(readLead(entries, lead)).toBeUndefined()
})
