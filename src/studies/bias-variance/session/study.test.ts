import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PresetId } from '../../../catalog/presets/preset-table'
import type { RunDescription } from '../../../protocol/run-description'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { biasVarianceValues } from '../shared/fits-asked'
import type { BiasVarianceReport } from '../shared/wire'
import { whyNoTruth } from './why-no-truth'

let fake: FakeSession

/** The fake knows nothing of chance. */
async function load(preset: PresetId, known: Partial<RunDescription>): Promise<void> {
  fake?.session.end()
  fake = await loadedSession(preset)
  show(known)
}

function show(known: Partial<RunDescription>): void {
  const run = fake.state().run as RunDescription
  fake.session.store.setState({ run: { ...run, ...known } })
}

const curve = { noiseFloor: { loss: 0.09 }, sizes: [30, 1] }

beforeEach(() => load('noisy-moons', { noiseFloor: { loss: 0.3 } }))
afterEach(() => fake.session.end())

const own = () => fake.state().studies['bias-variance']
const last = () => fake.engine().lastWish('bias-variance')
const asked = () => fake.engine().verbs.filter((verb) => verb === 'bias-variance wish').length
const tell = (changes: Partial<BiasVarianceReport> = {}) =>
  fake.engine().tell('bias-variance', {
    job: last().job,
    sets: 20,
    share: 1,
    parts: biasVarianceValues.map(() => ({ squaredBias: 1, variance: 1 })),
    noise: 0.1,
    isDone: true,
    ...changes,
  })

async function begun(): Promise<void> {
  fake.session.studies['bias-variance'].begin()
  await settled()
}

test('nobody hears of it until it is asked for; then with the preset’s length on twenty data sets', async () => {
  expect(asked()).toBe(0)
  await begun()
  expect(last()).toMatchObject({ values: biasVarianceValues, sets: 20, steps: 1200 })
})

test('where fits are solved a hundred are asked for, unless the visitor has chosen', async () => {
  await load('wiggly-curve', curve)
  await begun()
  expect(last().sets).toBe(100)
  fake.session.studies['bias-variance'].setSets(10)
  await settled()
  expect(last()).toMatchObject({ sets: 10, job: 2 })
  tell({ job: 1 })
  expect(own().report).toBeUndefined()
  tell()
  expect(own().report?.isDone).toBe(true)
})

test('cancelled, the worker lets it go', async () => {
  await begun()
  fake.session.studies['bias-variance'].cancel()
  await settled()
  expect(last().values).toEqual([])
  expect(own()).toEqual({ isAllowed: true, ended: 'Cancelled.' })
})

describe('what was found', () => {
  beforeEach(async () => {
    await begun()
    tell()
  })

  test('holds for another λ', async () => {
    await fake.session.tune({ penalty: { lambda: 0.03 } })
    expect(own().report?.isDone).toBe(true)
  })

  test.each([
    ['learning rate', { learningRate: 0.5 }],
    ['penalty', { penalty: { kind: 'l1' as const } }],
  ])('does not for another %s', async (_, tuning) => {
    await fake.session.tune(tuning)
    expect(own().report).toBeUndefined()
    expect(own().ended).toContain('Something other than λ')
  })
})

test('a worker that cannot says why', async () => {
  fake.engine().refusals.set('bias-variance wish', 'Too wide.')
  await begun()
  expect(own().ended).toBe('Too wide.')
})

describe('it is refused in words', () => {
  test('where the chance of the data is not known', async () => {
    expect(whyNoTruth(fake.state())).toBeUndefined()
    const { noiseFloor: _, ...unknown } = fake.state().run as RunDescription
    fake.session.store.setState({ run: unknown })
    expect(whyNoTruth(fake.state())).toContain('The truth behind these data is not at hand')
    await begun()
    expect(asked()).toBe(0)
  })

  test('for own data', () => {
    const { experiment } = fake.state()
    const custom = { kind: 'custom', task: 'binary', inputs: [], targets: [] } as never
    fake.session.store.setState({ experiment: { ...experiment, data: custom } })
    expect(whyNoTruth(fake.state())).toContain('your own data')
  })

  test('where it would take too long, sooner on a processor than on a GPU', () => {
    show({ sizes: [64, 256, 128, 10] })
    const inputs = Array.from({ length: 60 }, () => [0, 0])
    show({ training: { ...fake.state().run!.training, inputs } })
    expect(whyNoTruth(fake.state())).toContain('240 networks of this size, 1,200 steps each')
    show({ sizes: [2, 64, 64, 1] })
    expect(whyNoTruth(fake.state())).toBeUndefined()
    show({ sizes: [2, 128, 128, 1] })
    expect(whyNoTruth(fake.state())).toContain('choose fewer data sets')
    fake.session.store.setState({ device: { backend: 'webgl', renderer: 'a GPU', software: false } })
    expect(whyNoTruth(fake.state())).toBeUndefined()
  })

  test('where too much would have to be solved', async () => {
    await load('wiggly-curve', curve)
    expect(whyNoTruth(fake.state())).toBeUndefined()
    const inputs = Array.from({ length: 2000 }, () => [0])
    show({ sizes: [200, 1], training: { ...fake.state().run!.training, inputs } })
    expect(whyNoTruth(fake.state())).toContain('100 data sets of this size')
  })
})
