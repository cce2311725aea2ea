import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  fake.session.watch([[0, 0]])
  await settled()
})

afterEach(() => fake.session.end())

const trainTo = (step: number, validationLoss: number) =>
  fake.engine().report({ step, metrics: { validationLoss }, prediction: new Float32Array(1) })

const withSamples = (samples: number) => {
  const experiment = fake.session.experiment()
  return { ...experiment, data: { ...experiment.data, samples } }
}

describe('a restart', () => {
  it('keeps the run before as a ghost: its rows, its picture and what it had', async () => {
    trainTo(40, 0.5)
    await fake.session.restart(withSamples(100))
    const { ghost, step } = fake.state()
    expect(step).toBe(0)
    expect(ghost).toMatchObject({ label: 'training points 60', step: 40, latest: { validationLoss: 0.5 } })
    expect(ghost?.history.at(0, 'step')).toBe(40)
    expect(ghost?.prediction?.inputs).toEqual([[0, 0]])
    expect(fake.session.history.count).toBe(0)
    trainTo(3, 0.6)
    expect(ghost?.history.count).toBe(1)
    expect(fake.session.history.at(0, 'step')).toBe(3)
  })

  it('keeps the run before the gesture, however often the gesture restarts', async () => {
    trainTo(40, 0.5)
    fake.session.beginGesture()
    for (const samples of [61, 62, 63]) {
      await fake.session.restart(withSamples(samples))
      trainTo(2, 0.7)
    }
    expect(fake.state().ghost).toMatchObject({ step: 40, label: 'training points 60' })
    fake.session.beginGesture()
    await fake.session.restart(withSamples(64))
    expect(fake.state().ghost).toMatchObject({ step: 2, label: 'training points 63' })
  })

  it('of a run that was never trained keeps the older ghost', async () => {
    trainTo(40, 0.5)
    await fake.session.restart(withSamples(61))
    fake.session.beginGesture()
    await fake.session.restart(withSamples(62))
    expect(fake.state().ghost).toMatchObject({ step: 40 })
  })

  it('goes on playing where it played, and does not where it was paused', async () => {
    fake.session.play()
    await settled()
    await fake.session.restart(withSamples(61))
    await settled()
    expect(fake.engine().verbs.at(-1)).toBe('play')
    await fake.session.pause()
    await fake.session.restart(withSamples(62))
    await settled()
    expect(fake.engine().verbs.filter((verb) => verb === 'play')).toHaveLength(2)
  })
})

it('reset keeps the run before; another preset, or a hand that dismisses it, does not', async () => {
  trainTo(40, 0.5)
  await fake.session.reset()
  expect(fake.state().ghost).toMatchObject({ label: 'run before', step: 40 })
  fake.session.dismissGhost()
  expect(fake.state()).not.toHaveProperty('ghost')
  trainTo(20, 0.5)
  await fake.session.reset()
  await fake.session.loadPreset('wiggly-curve')
  expect(fake.state()).not.toHaveProperty('ghost')
})

it('parameters come while somebody watches them, and are asked for once', async () => {
  const stop = [fake.session.watchParameters(), fake.session.watchParameters()]
  await settled()
  expect(fake.engine().last('watch')).toEqual({ inputs: [[0, 0]], parameters: true })
  fake.engine().report({ step: 7, parameters: Float32Array.of(1, 2) })
  expect(fake.state().parameters).toEqual({ values: Float32Array.of(1, 2), step: 7 })
  for (const end of stop) end()
  await settled()
  expect(fake.engine().last('watch')).toEqual({ inputs: [[0, 0]], parameters: false })
})
