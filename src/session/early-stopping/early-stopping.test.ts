import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const rule = (patience: number, restores = false) => fake.session.setEarlyStopping({ patience, restores })
const own = () => fake.state().earlyStopping
const until = () => fake.engine().last('play').until
const plays = () => fake.engine().verbs.filter((verb) => verb === 'play').length

/** The worker reports these steps, the validation loss lowest at step 10: the last with this status. */
function measure(steps: readonly number[], status: 'running' | 'paused' = 'running'): void {
  for (const [i, step] of steps.entries()) {
    const metrics = { validationLoss: 0.4 + Math.abs(step - 10) / 100 }
    fake.engine().report({ step, status: i === steps.length - 1 ? status : 'running', metrics })
  }
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

async function play(): Promise<void> {
  fake.session.play()
  await settled()
}

describe('a run that plays', () => {
  it('plays to the earliest step at which the rule could stop it, and goes on from there where it need not', async () => {
    rule(5)
    await play()
    expect(until()).toBe(5)
    measure(upTo(0, 5), 'paused')
    // The page never saw it rest.
    expect(fake.state().status).toBe('running')
    await settled()
    expect(until()).toBe(10)
    measure(upTo(6, 10), 'paused')
    await settled()
    expect(until()).toBe(15)
    expect(own()?.verdict).toEqual({ best: { step: 10, validationLoss: 0.4 }, waited: 0 })
  })

  it('rests at the very step, once', async () => {
    rule(5)
    await play()
    measure(upTo(0, 15), 'paused')
    await settled()
    expect(fake.state()).toMatchObject({ status: 'paused', step: 15 })
    const best = { step: 10, validationLoss: 0.4 }
    expect(own()).toMatchObject({
      verdict: { best, stop: 15 },
      stopped: { step: 15, best, isRestored: false },
    })
    expect(plays()).toBe(1)
    await play()
    expect(until()).toBe(1200)
    measure(upTo(16, 40))
    expect(fake.state().status).toBe('running')
    expect(own()?.verdict?.stop).toBe(15)
  })

  it('measures on the schedule: after step 100 every tenth step counts', async () => {
    rule(5)
    measure([...upTo(0, 98)].map((step) => step))
    expect(own()?.verdict?.stop).toBe(15)
    await fake.session.reset()
    for (const step of upTo(0, 98))
      fake.engine().report({ step, status: 'running', metrics: { validationLoss: 1 / (1 + step) } })
    await play()
    // 99, 100, 110, 120, 130
    expect(until()).toBe(130)
  })

  it('goes back to the best measured step where that is chosen, and keeps the rest as a ghost', async () => {
    rule(5, true)
    await play()
    measure(upTo(0, 15), 'paused')
    await settled()
    expect(fake.engine().last('fork')).toMatchObject({ step: 10 })
    expect(fake.state()).toMatchObject({
      step: 10,
      status: 'paused',
      ghost: { label: 'not stopped', step: 15 },
    })
    expect(own()?.stopped).toMatchObject({ step: 15, isRestored: true })
    expect(own()?.verdict?.stop).toBeUndefined()
    await play()
    expect(until()).toBe(1200)
  })

  it('says so where the best step is not kept, and stays where it is', async () => {
    rule(5, true)
    await play()
    // The fake keeps every tenth step.
    for (const step of upTo(0, 12))
      fake.engine().report({
        step,
        status: step < 12 ? 'running' : 'paused',
        metrics: { validationLoss: Math.abs(step - 7) },
      })
    await settled()
    expect(fake.state()).toMatchObject({ step: 12, status: 'paused' })
    expect(fake.state().notice).toContain('The weights of step 7 are not kept.')
    expect(own()?.stopped).toMatchObject({ step: 12, isRestored: false })
  })

  it('is paused where it was beyond the step when the rule was chosen', async () => {
    await play()
    measure(upTo(0, 13))
    rule(5)
    await settled()
    expect(until()).toBe(15)
    measure(upTo(14, 19))
    await settled()
    expect(fake.engine().verbs).toContain('pause')
    expect(fake.state().status).toBe('paused')
    expect(own()?.stopped?.step).toBe(15)
  })
})

it('what the rule would have done already it only says', async () => {
  await play()
  measure(upTo(0, 40))
  rule(5)
  measure([41])
  await settled()
  expect(fake.state().status).toBe('running')
  expect(own()).toMatchObject({ verdict: { stop: 15 } })
  expect(own()?.stopped).toBeUndefined()
  expect(until()).toBe(1200)
})

it('so many steps are so many steps: run is not cut', async () => {
  rule(5, true)
  const running = fake.session.run(30)
  measure(upTo(0, 29))
  await running
  expect(fake.engine().last('run')).toEqual({ steps: 30 })
  expect(own()).toMatchObject({ verdict: { stop: 15 } })
  expect(own()?.stopped).toBeUndefined()
  expect(fake.engine().verbs).not.toContain('fork')
})

it('a run that has passed the stop is taken back when it is asked for', async () => {
  measure(upTo(0, 40), 'paused')
  rule(5)
  await fake.session.restoreStopped()
  expect(fake.engine().last('fork')).toMatchObject({ step: 10 })
  expect(own()?.stopped).toMatchObject({ step: 15, isRestored: true })
})

it('a reset, another experiment or another patience begins it anew; its restoring alone does not', async () => {
  rule(5)
  await play()
  measure(upTo(0, 15), 'paused')
  await settled()
  rule(5, true)
  expect(own()?.stopped?.step).toBe(15)
  rule(10, true)
  expect(own()?.stopped).toBeUndefined()
  expect(own()?.verdict).toMatchObject({ waited: 5 })
  await play()
  expect(until()).toBe(20)
  measure(upTo(16, 20), 'paused')
  await settled()
  expect(own()?.stopped?.step).toBe(20)
  await fake.session.reset()
  expect(own()).toEqual({ patience: 10, restores: true, verdict: { waited: 0 } })
})

it('off it is gone, and the run plays to its length', async () => {
  rule(5)
  await play()
  fake.session.setEarlyStopping(undefined)
  await settled()
  expect(until()).toBe(1200)
  expect(own()).toBeUndefined()
})

it('without rows held back it has nothing to watch', async () => {
  const { run } = fake.state()
  fake.session.store.setState({ run: { ...run!, validation: { inputs: [], targets: [], flipped: [] } } })
  rule(5)
  await play()
  for (const step of upTo(0, 20)) fake.engine().report({ step, metrics: { validationLoss: Number.NaN } })
  expect(until()).toBe(1200)
  expect(own()?.verdict).toBeUndefined()
})
