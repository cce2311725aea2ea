import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const lambda = (value: number) => fake.session.tune({ penalty: { lambda: value } })
const marks = () => fake.state().marks.map(({ step, label }) => `${step}: ${label}`)

async function train(step: number): Promise<void> {
  fake.session.play()
  fake.engine().report({ status: 'running', step, metrics: {} })
  await settled()
}

describe('tune', () => {
  it('shows the value at once, raises the revision, and resolves when the worker holds it', async () => {
    fake.engine().held.add('tune')
    const answer = lambda(0.01)
    expect(fake.session.experiment().penalty.lambda).toBe(0.01)
    expect(fake.state()).toMatchObject({ revision: 1, touched: true })
    expect(fake.engine().last('tune')).toMatchObject({
      revision: 1,
      settings: { penalty: { lambda: 0.01 } },
    })
    fake.engine().release('tune')
    await answer
  })

  it('while many follow each other sends the first and the last', async () => {
    fake.engine().held.add('tune')
    const answers = [1, 2, 3, 4, 5].map((i) => lambda(i / 100))
    await settled()
    fake.engine().release('tune')
    await Promise.all(answers)
    const sent = fake.engine().commands.filter(({ verb }) => verb === 'tune')
    expect(sent).toHaveLength(2)
    expect(fake.engine().last('tune')).toMatchObject({
      revision: 5,
      settings: { penalty: { lambda: 0.05 } },
    })
  })

  it('goes before any other verb that is asked for later', async () => {
    fake.engine().held.add('tune')
    const answers = [lambda(0.01), lambda(0.02), fake.session.run(10)]
    await settled()
    expect(fake.engine().verbs.slice(-5)).toEqual(['keep', 'tune', 'twin wish', 'tune', 'run'])
    fake.engine().release('tune')
    await Promise.all(answers)
  })

  it.each([
    [{ penalty: { lambda: -1 } }, 'penalty.lambda: found -1, expected a number from 0 to 1000.'],
    [{ weightDecay: 0.1 }, 'weightDecay: found 0.1, expected no weight decay with adam, only adamw has it.'],
  ])('refuses %j and leaves everything as it was', async (tuning, sentence) => {
    const before = fake.state()
    await expect(fake.session.tune(tuning)).rejects.toThrow(sentence)
    expect(fake.state()).toBe(before)
    expect(fake.engine().verbs).not.toContain('tune')
  })

  it('of the learning rate alone does not count as touching λ', async () => {
    await fake.session.tune({ learningRate: 0.1 })
    expect(fake.state().touched).toBe(false)
  })
})

describe('marks', () => {
  it('stand where the worker felt the change, which is beyond what it last reported', async () => {
    await train(320)
    fake.engine().appliesAt = 710
    fake.session.beginGesture()
    await lambda(0.001)
    // What the same drag comes to later is the same mark.
    fake.engine().appliesAt = 730
    await lambda(0.01)
    expect(marks()).toEqual(['710: λ 0 → 0.01'])
    await fake.session.goBack()
    expect(marks()).toEqual(['710: λ 0 → 0.01', '730: back'])
  })

  it('are made where training has begun unheard', async () => {
    fake.engine().appliesAt = 20
    await lambda(0.01)
    expect(marks()).toEqual(['20: λ 0 → 0.01'])
  })

  it('of a run that was reset meanwhile are not drawn in the next', async () => {
    await train(40)
    fake.engine().held.add('tune')
    const answer = lambda(0.01)
    await fake.session.reset()
    fake.engine().release('tune')
    await answer
    expect(marks()).toEqual([])
  })

  it('are one a gesture, at its first step, with what it came to', async () => {
    await train(40)
    fake.session.beginGesture()
    await lambda(0.001)
    await train(50)
    await lambda(0.01)
    expect(marks()).toEqual(['40: λ 0 → 0.01'])
    fake.session.beginGesture()
    await fake.session.tune({ penalty: { kind: 'l1' } })
    await fake.session.tune({ learningRate: 0.003 })
    expect(marks()).toEqual(['40: λ 0 → 0.01', '50: L2 → L1, η 0.01 → 0.003'])
  })

  it('vanish where a gesture comes back to its start', async () => {
    await train(40)
    fake.session.beginGesture()
    await lambda(0.01)
    await lambda(0)
    expect(marks()).toEqual([])
  })

  it('are one where nothing was trained between gestures, and Z takes the newest back', async () => {
    await train(40)
    await fake.session.pause()
    fake.engine().report({ status: 'paused', step: 40, metrics: {} })
    await settled()
    for (const value of [0.1, 0.03, 0.01]) {
      fake.session.beginGesture()
      await lambda(value)
    }
    expect(marks()).toEqual(['40: λ 0 → 0.01'])
    await fake.session.goBack()
    expect(fake.session.experiment().penalty.lambda).toBe(0.03)
    expect(marks()).toEqual(['40: λ 0 → 0.03'])
    fake.session.beginGesture()
    await lambda(0)
    expect(marks()).toEqual([])
    await train(60)
    fake.session.beginGesture()
    await lambda(0.2)
    expect(marks()).toEqual(['60: λ 0 → 0.2'])
  })

  it('are not made at step 0', async () => {
    await lambda(0.01)
    expect(marks()).toEqual([])
  })
})

describe('going back', () => {
  it('restores parameters and values of before the gesture’s first change', async () => {
    await train(40)
    fake.session.beginGesture()
    await lambda(0.5)
    await lambda(1)
    expect(fake.state().canGoBack).toBe(true)
    expect(fake.engine().verbs.filter((verb) => verb === 'keep')).toHaveLength(1)
    await fake.session.goBack()
    expect(fake.engine().verbs.slice(-3)).toEqual(['restore', 'tune', 'twin wish'])
    expect(fake.session.experiment().penalty.lambda).toBe(0)
    expect(fake.state()).toMatchObject({ canGoBack: false, revision: 3 })
    expect(marks()).toEqual(['40: λ 0 → 1', '40: back'])
  })

  it('keeps with the first change, not with a touch that changes nothing', async () => {
    await train(40)
    fake.session.beginGesture()
    await lambda(1)
    fake.session.beginGesture()
    await settled()
    expect(fake.engine().verbs.filter((verb) => verb === 'keep')).toHaveLength(1)
    await fake.session.goBack()
    expect(fake.session.experiment().penalty.lambda).toBe(0)
  })

  it('from a crushed network goes to before it was crushed, however often λ was moved since', async () => {
    await train(40)
    fake.session.beginGesture()
    await lambda(1)
    fake.engine().report({ step: 200, metrics: { dataLoss: 0.69, validationLoss: 0.7 } })
    fake.session.beginGesture()
    await lambda(0.1)
    await fake.session.goBack()
    expect(fake.engine().verbs.filter((verb) => verb === 'keep')).toHaveLength(1)
    expect(fake.session.experiment().penalty.lambda).toBe(0)
  })

  it('from a diverged one goes on training', async () => {
    await train(40)
    await fake.session.tune({ learningRate: 10 })
    fake.engine().report({ status: 'diverged', step: 44, reason: 'not finite' })
    expect(fake.state()).toMatchObject({ status: 'diverged', reason: 'not finite' })
    await fake.session.goBack()
    await settled()
    expect(fake.engine().verbs.slice(-3)).toEqual(['restore', 'tune', 'play'])
    expect(fake.state()).toMatchObject({ status: 'running' })
    expect(fake.state().reason).toBeUndefined()
  })

  it('stands where a diverged one went back to: nothing is told of what came after', async () => {
    await train(40)
    fake.engine().report({ step: 50, metrics: { dataLoss: 0.3, validationLoss: 0.2 } })
    await lambda(1)
    fake.engine().report({ step: 60, metrics: { dataLoss: 0.3, validationLoss: 0.1 } })
    const metrics = { dataLoss: 0.4, validationLoss: 0.3 }
    fake.engine().report({ status: 'diverged', step: 40, divergedAt: 70, reason: 'not finite', metrics })
    expect(fake.state()).toMatchObject({ step: 40, divergedAt: 70, best: { step: 40, validationLoss: 0.3 } })
    expect(fake.state().marks.map(({ step }) => step)).toEqual([40])
    expect(fake.session.history.at(fake.session.history.count - 1, 'step')).toBe(40)
  })

  it('does nothing where nothing was changed, or another run has begun', async () => {
    await fake.session.goBack()
    await lambda(1)
    await fake.session.reset()
    expect(fake.state().canGoBack).toBe(false)
    await fake.session.goBack()
    expect(fake.engine().verbs).not.toContain('restore')
  })
})
