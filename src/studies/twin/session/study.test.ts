import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { columnAt, rowWidth } from '../../../protocol/metrics'
import { liveGhost, shownGhost } from '../../../session/run/shown-ghost'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, fakeSession, loadedSession } from '../../../session/testing/fake-session'
import type { TwinReport } from '../shared/wire'
import { isTwinOn, isTwinShown } from './study'
import { twinLabel } from './twin-label'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  fake.session.watch([[0, 0]])
  await settled()
})

afterEach(() => fake.session.end())

const moveLambda = async (lambda = 0.01) => {
  fake.session.beginGesture()
  await fake.session.tune({ penalty: { kind: 'l2', lambda } })
}

const wishes = () => fake.engine().verbs.filter((verb) => verb === 'twin wish').length
const wished = () => fake.engine().lastWish('twin')

/** One row at a step, as the worker tells of the twin that was last wished for. */
function tell(step: number, changes: Partial<TwinReport> = {}): void {
  const width = rowWidth(2)
  const row = new Float64Array(width)
  row[columnAt.step] = step
  row[columnAt.validationLoss] = 2
  const { run } = fake.engine()
  const { wish } = wished()
  const prediction = new Float32Array([0.7])
  const report = { run, wish, twin: 1, step, rows: row, width, prediction, hasDiverged: false, ...changes }
  fake.engine().tell('twin', report)
}

describe('the first touch of λ', () => {
  it('begins it, and nothing before does', async () => {
    await fake.session.tune({ dropout: 0.1 })
    await fake.session.tune({ penalty: { kind: 'l1' } })
    expect([wishes(), isTwinOn(fake.state())]).toEqual([0, false])
    await moveLambda()
    expect(isTwinOn(fake.state())).toBe(true)
    expect(wished()).toEqual({ wish: 1, setting: { penalty: 'none' }, isResting: false })
  })

  it('begins it once: λ back at 0 or further up, it is the same', async () => {
    await moveLambda()
    await moveLambda(0)
    await moveLambda(0.1)
    expect(wished()).toEqual({ wish: 1, setting: { penalty: 'none' }, isResting: false })
  })

  it('in one preset says nothing in the next', async () => {
    await moveLambda()
    tell(10)
    await fake.session.loadPreset('xor-sample')
    expect(fake.session.experiment().penalty.lambda).toBeGreaterThan(0)
    expect(fake.state().studies.twin.hasBegun).toBe(false)
    expect(wished()).toEqual({ wish: 2, isResting: false })
    expect(fake.state().liveGhost).toBeUndefined()
    await moveLambda()
    expect(isTwinShown(fake.state())).toBe(true)
    expect(wished()).toMatchObject({ wish: 3, setting: { penalty: 'none' } })
  })

  it('does not where the address forbids it', async () => {
    fake.session.end()
    fake = fakeSession('noisy-moons', { permissions: { twin: false, ladder: true } })
    await fake.session.load(fake.session.experiment())
    await moveLambda()
    expect([wishes(), isTwinOn(fake.state())]).toEqual([0, false])
  })
})

describe('its reports', () => {
  beforeEach(() => moveLambda())

  it('are a ghost that lives: rows, picture, what it has otherwise', () => {
    tell(10)
    tell(20)
    const ghost = shownGhost(fake.state())
    expect(ghost).toMatchObject({ label: 'no penalty', step: 20, latest: { validationLoss: 2, step: 20 } })
    expect(ghost?.history.count).toBe(2)
    expect(ghost?.prediction).toEqual({ inputs: [[0, 0]], values: new Float32Array([0.7]), step: 20 })
    expect(ghost?.run.sizes).toEqual([2, 64, 64, 1])
  })

  it('of another run, or of a setting that was given up, are dropped', () => {
    tell(10, { run: 7 })
    tell(10, { wish: 0 })
    expect(shownGhost(fake.state())).toBeUndefined()
  })

  it('of one that is made anew begin anew, and meanwhile nothing is shown', () => {
    tell(10)
    tell(0, { twin: 2, rows: new Float64Array(0) })
    expect(shownGhost(fake.state())).toBeUndefined()
    tell(5, { twin: 2 })
    expect(shownGhost(fake.state())?.history.count).toBe(1)
    expect(shownGhost(fake.state())?.history.at(0, 'step')).toBe(5)
  })

  it('say where it has diverged', () => {
    tell(10, { hasDiverged: true })
    expect(fake.state().studies.twin.hasDiverged).toBe(true)
  })

  it('are not shown beside λ = 0, where it rests: it would be the very run', async () => {
    tell(10)
    await moveLambda(0)
    expect(isTwinShown(fake.state())).toBe(false)
    expect(shownGhost(fake.state())).toBeUndefined()
    expect(wished()).toMatchObject({ wish: 1, isResting: true })
    tell(11)
    expect(shownGhost(fake.state())).toBeUndefined()
    await moveLambda(0.1)
    expect(isTwinShown(fake.state())).toBe(true)
    expect(shownGhost(fake.state())).toMatchObject({ label: 'no penalty', step: 11 })
    expect(wished()).toMatchObject({ wish: 1, isResting: false })
  })

  it('are shown beside λ = 0 where something else is otherwise too, and not after Z', async () => {
    await fake.session.goBack()
    expect(isTwinShown(fake.state())).toBe(false)
    fake.session.studies.twin.compareWith({ penalty: 'none', units: 8 })
    expect(isTwinShown(fake.state())).toBe(true)
    await settled()
    tell(10)
    expect(shownGhost(fake.state())?.label).toBe('no penalty, width 8')
  })

  it('give way to the run before a restart, until that is removed; then a removal switches the twin off', async () => {
    tell(10)
    fake.engine().report({ step: 10, metrics: { validationLoss: 0.5 } })
    await fake.session.reset()
    expect(shownGhost(fake.state())).toMatchObject({ label: 'run before', step: 10 })
    tell(4, { twin: 2 })
    expect(shownGhost(fake.state())?.label).toBe('run before')
    expect(fake.state().liveGhost?.step).toBe(4)
    fake.session.dismissGhost()
    expect(shownGhost(fake.state())?.label).toBe('no penalty')
    fake.session.dismissGhost()
    expect(isTwinOn(fake.state())).toBe(false)
  })
})

describe('once it has begun', () => {
  beforeEach(() => moveLambda())

  it('a restart takes it along, and what was told of the run before is gone', async () => {
    tell(10)
    await fake.session.load({ ...fake.session.experiment(), seed: 5 })
    expect(liveGhost(fake.state())).toBeUndefined()
    expect(wished()).toEqual({ wish: 1, setting: { penalty: 'none' }, isResting: false })
    tell(3)
    expect(fake.state().liveGhost?.step).toBe(3)
  })

  it('off it is not wished for any more, and nothing of it stays; on it begins again', async () => {
    tell(10)
    fake.session.studies.twin.show(false)
    await settled()
    expect(wished()).toEqual({ wish: 2, isResting: false })
    tell(11)
    expect(fake.state().liveGhost).toBeUndefined()
    await fake.session.reset()
    expect(wishes()).toBe(2)
    fake.session.studies.twin.show(true)
    await settled()
    expect(wished()).toEqual({ wish: 3, setting: { penalty: 'none' }, isResting: false })
  })

  it('another setting is another twin', async () => {
    tell(10)
    fake.session.studies.twin.compareWith({ penalty: 'l1', units: 8 })
    await settled()
    expect(shownGhost(fake.state())).toBeUndefined()
    expect(wished()).toEqual({ wish: 2, setting: { penalty: 'l1', units: 8 }, isResting: false })
    tell(2)
    expect(shownGhost(fake.state())).toMatchObject({ label: 'L1, width 8', run: { sizes: [2, 8, 8, 1] } })
  })

  it('it rests on a hidden page', async () => {
    fake.session.setHidden(true)
    await settled()
    expect(wished().isResting).toBe(true)
    fake.session.setHidden(false)
    await settled()
    expect(wished()).toMatchObject({ wish: 1, isResting: false })
  })

  it('where the worker is lost it begins anew in the next', async () => {
    tell(10)
    const lost = fake.engine()
    lost.crash()
    await vi.waitFor(() => expect(fake.engine()).not.toBe(lost), 30_000)
    await vi.waitFor(() => expect(wishes()).toBe(1), 30_000)
    expect(shownGhost(fake.state())).toBeUndefined()
  })
})

test.each([
  [{ penalty: 'none' }, 'no penalty'],
  [{ penalty: 'elastic', dropout: 0.5 }, 'Elastic net, dropout 0.5'],
  [{ dropout: 0, optimizer: { kind: 'adamw', weightDecay: 0.1 } }, 'no dropout, AdamW, decay 0.1'],
  [{ optimizer: { kind: 'sgd', weightDecay: 0 }, units: 8 }, 'SGD, width 8'],
  [{}, 'the same'],
] as const)('%j is called “%s”', (setting, label) => {
  expect(twinLabel(setting)).toBe(label)
})
