import { beforeEach, describe, expect, it } from 'vitest'
import { tunableSettings } from '../../experiment/experiment'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { experimentShown } from './looking-back'

let fake: FakeSession
const inputs = [[0, 0]]

/** A run of 40 steps that plays, its validation loss lowest at step 20. */
beforeEach(async () => {
  fake = await loadedSession()
  fake.session.watch(inputs)
  fake.session.play()
  await settled()
  for (const step of [0, 10, 20, 30, 40]) {
    const metrics = { validationLoss: 0.4 + Math.abs(step - 20) / 100 }
    fake.engine().report({ step, status: 'running', metrics, prediction: new Float32Array(1) })
  }
})

const historySteps = () =>
  Array.from({ length: fake.session.history.count }, (_, i) => fake.session.history.at(i, 'step'))

describe('looking back', () => {
  it('pauses, shows the run as it was, and leaves the run itself alone', async () => {
    await fake.session.lookBack()
    expect(fake.engine().verbs.slice(-2)).toEqual(['pause', 'keptSteps'])
    expect(fake.state().lookBack).toMatchObject({ now: 40, steps: [0, 10, 20, 30], best: { step: 20 } })
    expect(fake.state()).toMatchObject({ step: 40, status: 'paused' })
    await fake.session.recall(11)
    expect(fake.state()).toMatchObject({
      step: 10,
      status: 'paused',
      latest: { step: 10, validationLoss: 0.5 },
      parameters: { step: 10 },
      prediction: { inputs, step: 10 },
      best: { step: 10, validationLoss: 0.5 },
    })
    expect(historySteps()).toEqual([0, 10, 20, 30, 40])
    expect(fake.engine().verbs).not.toContain('fork')
  })

  it('shows the newest again where the run stands, and trains on where it trained', async () => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    await fake.session.recall(40)
    expect(fake.state()).toMatchObject({ step: 40, latest: { step: 40 }, best: { step: 20 } })
    await fake.session.recall(10)
    fake.session.backToNow()
    await settled()
    expect(fake.state()).toMatchObject({ step: 40, status: 'running' })
    expect(fake.state().lookBack).toBeUndefined()
  })

  it('does not make a run train that did not', async () => {
    await fake.session.pause()
    await fake.session.lookBack()
    fake.session.backToNow()
    await settled()
    expect(fake.engine().verbs.at(-1)).toBe('keptSteps')
    expect(fake.state().status).toBe('paused')
  })

  it('of a slider that is dragged asks for the newest step alone', async () => {
    await fake.session.lookBack()
    fake.engine().held.add('recall')
    const asked = [0, 10, 20].map((step) => fake.session.recall(step))
    await settled()
    fake.engine().release('recall')
    await Promise.all(asked)
    expect(
      fake.engine().commands.flatMap((each) => (each.verb === 'recall' ? [each.payload.step] : [])),
    ).toEqual([0, 20])
    expect(fake.state().step).toBe(20)
  })

  it('forgets an answer that comes after the way back', async () => {
    await fake.session.lookBack()
    fake.engine().held.add('recall')
    const asked = fake.session.recall(10)
    await fake.session.recall(40)
    fake.engine().release('recall')
    await asked
    expect(fake.state().step).toBe(40)
  })

  it('keeps λ in the visitor’s hand, and what it shows as it was', async () => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    fake.engine().report({ step: 40, metrics: { validationLoss: 0.6 } })
    await settled()
    expect(fake.state()).toMatchObject({ step: 10, latest: { validationLoss: 0.5 } })
    expect(fake.session.experiment().penalty.lambda).toBe(0.01)
    expect(experimentShown(fake.state()).penalty.lambda).toBe(0.25)
    expect(fake.engine().verbs).not.toContain('restore')
    fake.session.backToNow()
    expect(fake.state()).toMatchObject({ step: 40, latest: { validationLoss: 0.6 } })
  })

  it.each([
    ['play', async () => fake.session.play()],
    ['step', () => fake.session.step()],
    ['reset', () => fake.session.reset()],
    ['load', () => fake.session.load({ ...fake.session.experiment(), seed: 9 })],
  ])('ends with %s', async (_, verb) => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    await verb()
    expect(fake.state().lookBack).toBeUndefined()
  })
})

describe('a fork', () => {
  it('goes on from what is shown, and keeps the run that it left as the ghost', async () => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    await fake.session.fork()
    await settled()
    expect(fake.engine().last('fork')).toMatchObject({
      step: 10,
      settings: tunableSettings(fake.session.experiment()),
    })
    expect(fake.state()).toMatchObject({ step: 10, status: 'running', run: { run: 2 } })
    expect(fake.state().lookBack).toBeUndefined()
    expect(historySteps()).toEqual([0])
    const { ghost } = fake.state()
    expect(ghost).toMatchObject({ label: 'not forked', step: 40, run: { run: 1 } })
    expect(ghost?.history.count).toBe(5)
    // Then λ was 0.25, and what goes on trains with the slider's.
    expect(fake.state().marks[0]).toMatchObject({ step: 10, label: expect.stringContaining('λ 0.25 → 0') })
  })

  it('goes on from there in another worker, should this one be lost at once', async () => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    await fake.session.fork()
    fake.engine().crash()
    await settled()
    expect(fake.engine().last('load').from).toEqual({ step: 10, parameters: Float32Array.of(10) })
  })

  it('that is refused leaves everything as it is', async () => {
    await fake.session.lookBack()
    await fake.session.recall(10)
    fake.engine().refusals.set('fork', 'No.')
    await expect(fake.session.fork()).rejects.toThrow('No.')
    expect(fake.state()).toMatchObject({ step: 10, run: { run: 1 }, lookBack: { now: 40 } })
    expect(historySteps()).toEqual([0, 10, 20, 30, 40])
  })

  it('needs something that is shown', async () => {
    await fake.session.lookBack()
    await fake.session.fork()
    expect(fake.engine().verbs).not.toContain('fork')
  })
})

it('the best step that is restored is the run, and stays paused', async () => {
  await fake.session.lookBack()
  await fake.session.restoreBest()
  await settled()
  expect(fake.engine().last('fork').step).toBe(20)
  expect(fake.state()).toMatchObject({ step: 20, status: 'paused', best: { step: 10 } })
  // It went on where it should have stopped; nothing was forked.
  expect(fake.state().ghost).toMatchObject({ label: 'not stopped', step: 40 })
  expect(fake.engine().verbs.at(-1)).not.toBe('play')
})
