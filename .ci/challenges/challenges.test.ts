// Every challenge: not fulfilled where it begins nor by pressing Play, fulfilled by a way that is written down, and not by a shorter one.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { challenges } from '../../src/catalog/challenges/challenge-table'
import { ChallengeLab } from './challenge-lab'
import { solutions } from './solutions'

let lab: ChallengeLab

beforeEach(() => {
  lab = new ChallengeLab()
})

afterEach(() => lab.end())

const readable = (words: string) => expect(words).not.toMatch(/NaN|undefined|Infinity|null|e-\d/)

test('each has its ways, one a stage', () => {
  expect(Object.keys(solutions)).toEqual(Object.keys(challenges))
  for (const [id, { stages }] of Object.entries(challenges))
    expect(solutions[id]!.ways, id).toHaveLength(stages.length)
})

describe.each(Object.entries(challenges))('%s', (id, challenge) => {
  it('fits the drawer', () => {
    expect(challenge.title.length).toBeLessThanOrEqual(24)
    expect(challenge.about.length).toBeLessThanOrEqual(40)
    expect(challenge.text.length).toBeLessThanOrEqual(260)
    for (const hint of challenge.hints) expect(hint.length, hint).toBeLessThanOrEqual(180)
  })

  it('is not fulfilled where it begins, nor by pressing Play', async () => {
    await lab.open(id)
    const atStage = () => ({ done: lab.shown.done, foul: lab.shown.foul })
    await lab.judged()
    expect(atStage()).toEqual({ done: undefined, foul: undefined })
    expect(lab.shown.rows.map(({ now }) => now)).toHaveLength(challenge.conditions.length)
    const { step, restsAt = 0 } = lab.session.store.getState()
    await lab.train(restsAt - step)
    expect(atStage()).toEqual({ done: undefined, foul: undefined })
    expect(lab.shown.rows.every(({ holds }) => holds)).toBe(false)
    for (const { now } of lab.shown.rows) readable(now)
  })

  it('is done in the ways that are written down, stage after stage', async () => {
    for (const [i, way] of solutions[id]!.ways.entries()) {
      await lab.open(id)
      await way(lab)
      expect(lab.shown, `stage ${i + 1}`).toMatchObject({ foul: undefined, finished: [id] })
      const { why } = lab.shown.done!
      readable(why)
      expect(why.length, why).toBeLessThanOrEqual(520)
    }
  })

  it.each(solutions[id]!.shortcuts.map((each) => [each.name, each] as const))(
    'is not done by %s',
    async (_, { way, said }) => {
      await lab.open(id)
      await way(lab)
      for (const { now } of lab.shown.rows) readable(now)
      expect(lab.shown.done).toBeUndefined()
      expect(lab.shown.foul).toEqual(said ? expect.stringMatching(said) : undefined)
      // Set again, nothing of it is left.
      await lab.open(id)
      await lab.judged()
      expect(lab.shown).toMatchObject({ foul: undefined, done: undefined, finished: [] })
    },
  )
})

test('it is judged live, but done only where the run rests', async () => {
  await lab.open('come-to-rest')
  await lab.tune({ learningRate: 0.1 })
  const { session } = lab
  session.setSpeed('full')
  session.play()
  await new Promise<void>((resolve) => {
    const unsubscribe = session.store.subscribe(({ step }) => {
      if (step < 400) return
      unsubscribe()
      resolve()
    })
  })
  expect(lab.shown.rows.every(({ holds }) => holds)).toBe(true)
  expect(lab.shown.done).toBeUndefined()
  await session.pause()
  await lab.judged()
  expect(lab.shown.done?.step).toBe(session.store.getState().step)
})

test('what “Bring it to rest” says of λ = 0 is so: the same η is stable there', async () => {
  await lab.open('come-to-rest')
  await lab.tune({ penalty: { lambda: 0 } })
  await lab.train(400)
  expect(lab.session.store.getState()).toMatchObject({ status: 'paused', step: 400 })
})

test('left, the lab stays as it is, and nothing is judged any more', async () => {
  await lab.open('come-to-rest')
  expect(lab.address).toBe('?engine=cpu&challenge=come-to-rest')
  await lab.tune({ learningRate: 0.1 })
  lab.leave()
  expect(lab.address).toBe('?engine=cpu')
  await lab.train(400)
  expect(lab.shown).toMatchObject({ id: undefined, done: undefined, rows: [], finished: [] })
  expect(lab.session.experiment().optimizer.learningRate).toBe(0.1)
})
