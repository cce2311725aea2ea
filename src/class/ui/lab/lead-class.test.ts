import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import type { Room } from '../../session/room'
import type { Lead } from '../../shared/lead'
import { leadClass } from './lead-class'

const experiment = parseExperiment(presets.prostate.experiment)
let fake: FakeSession
let said: Lead[]

beforeEach(async () => {
  fake = await loadedSession()
  said = []
})

afterEach(() => fake.session.end())

const roomWith = (lead: Lead) =>
  ({ store: createStore(() => ({ lead })), lead: (one: Lead) => void said.push(one) }) as unknown as Room

test('who begins to lead says at once where the own lab stands', async () => {
  const { experiment: own, step } = fake.state()
  const stop = leadClass(fake.session, roomWith({ run: '', experiment, story: '', step: 40 }))
  await vi.waitFor(() => expect(said).toMatchObject([{ experiment: own, story: '', step }]))
  stop()
})

test('a page that is loaded anew goes where the one before stood, and says nothing before it is there', async () => {
  const stop = leadClass(fake.session, roomWith({ run: 'before/1', experiment, story: '', step: 40 }))
  expect(said).toEqual([])
  await vi.waitFor(() => expect(said).toHaveLength(1))
  expect(said[0]).toMatchObject({ experiment })
  expect(fake.engine().last('run')).toMatchObject({ steps: 40 })
  stop()
})

test('how the lab was tuned goes along, from step 0 on', async () => {
  const { experiment: own } = fake.state()
  const settings = { penalty: own.penalty, optimizer: own.optimizer, dropout: own.dropout }
  const tuned = { ...settings, penalty: { ...own.penalty, lambda: 0.25 } }
  vi.spyOn(fake.session, 'tunings').mockResolvedValue([
    { after: 0, settings },
    { after: 12, settings: tuned },
  ])
  const stop = leadClass(fake.session, roomWith({ run: '', experiment, story: '', step: 0 }))
  await vi.waitFor(() => expect(said).toHaveLength(1))
  expect(said[0]).toMatchObject({ experiment: own, story: '12:penalty.lambda=0.25' })
  stop()
})

test('let go meanwhile, it does not begin', async () => {
  leadClass(fake.session, roomWith({ run: 'before/1', experiment, story: '', step: 40 }))()
  await vi.waitFor(() => expect(fake.engine().verbs).toContain('run'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(said).toEqual([])
})
