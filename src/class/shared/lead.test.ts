import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { type Lead, leadEntries, readLead } from './lead'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const lead: Lead = { run: 'page/1', experiment, story: '', step: 5 }

test('what was written is read, and with nothing new it is the very same', () => {
  const entries = leadEntries(lead, {})
  const read = readLead(entries, undefined)
  expect(read).toEqual(lead)
  expect(readLead(JSON.parse(JSON.stringify(entries)), read)).toBe(read)
})

test('a step goes alone, and what was tuned without the experiment', () => {
  const before = leadEntries(lead, {})
  expect(leadEntries({ ...lead, step: 6 }, before)).toEqual({ leadAt: { step: 6 } })
  const tuned = { ...lead, step: 7, story: '5:penalty.lambda=0.5' }
  const next = leadEntries(tuned, before)
  expect(next).toEqual({ leadStory: '5:penalty.lambda=0.5', leadAt: { step: 7 } })
  expect(readLead({ ...before, ...next }, lead)).toEqual(tuned)
  expect(leadEntries({ ...tuned, step: 8 }, { ...before, ...next })).toEqual({ leadAt: { step: 8 } })
})

test('anything else goes with it, and another run, of which nothing was tuned', () => {
  const before = leadEntries({ ...lead, story: '3:dropout=0.1' }, {})
  expect(leadEntries({ ...lead, experiment: { ...experiment, dropout: 0.3 } }, before)).toHaveProperty('lead')
  expect(leadEntries({ ...lead, run: 'page/2' }, before)).toEqual({
    lead: { run: 'page/2', experiment },
    leadStory: '',
    leadAt: { step: 5 },
  })
})

test('let go, there is nothing to follow', () => {
  const entries = leadEntries(undefined, leadEntries(lead, {}))
  expect(entries).toEqual({ lead: undefined, leadStory: undefined, leadAt: undefined })
  expect(readLead(entries, lead)).toBeUndefined()
})
