import { expect, test, vi } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { Lead } from '../../shared/lead'
import { createFollower } from './follow-lead'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const withLambda = (lambda: number): Experiment => ({
  ...experiment,
  penalty: { ...experiment.penalty, lambda },
})
const lead = (step: number, lambda = 0, run = 'a', story = ''): Lead => ({
  run,
  step,
  experiment: withLambda(lambda),
  story,
})

/** A session that does at once what it is asked for, and says what that was. */
function lab(mostSteps = Number.POSITIVE_INFINITY) {
  const state = { experiment: withLambda(0.7), step: 9 }
  const said: string[] = []
  return {
    state,
    said,
    session: {
      store: { getState: () => ({ ...state }) },
      async load(loaded: Experiment) {
        said.push('load')
        Object.assign(state, { experiment: loaded, step: 0 })
      },
      async tune({ penalty }: { penalty: Experiment['penalty'] }) {
        said.push(`tune ${penalty.lambda}`)
        state.experiment = { ...state.experiment, penalty }
      },
      async run(steps: number) {
        said.push(`run ${steps}`)
        state.step = Math.min(state.step + steps, mostSteps)
      },
    } as unknown as Parameters<typeof createFollower>[0],
  }
}

test('it loads what the teacher has, and trains to where that stands', async () => {
  const { session, state, said } = lab()
  createFollower(session).follow(lead(250, 0.1))
  await vi.waitFor(() => expect(state.step).toBe(250))
  expect(said).toEqual(['load', 'run 100', 'run 100', 'run 50'])
  expect(state.experiment).toEqual(withLambda(0.1))
})

test('λ is tuned at the very step at which the teacher has tuned it, and nothing is loaded again', async () => {
  const { session, state, said } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10))
  await vi.waitFor(() => expect(state.step).toBe(10))
  follower.follow(lead(15, 0, 'a', '12:penalty.lambda=0.5'))
  await vi.waitFor(() => expect(state.step).toBe(15))
  expect(said).toEqual(['load', 'run 10', 'run 2', 'tune 0.5', 'run 3'])
  // At rest too.
  follower.follow(lead(15, 0, 'a', '12:penalty.lambda=0.5,15:penalty.lambda=0.25'))
  await vi.waitFor(() => expect(said.at(-1)).toBe('tune 0.25'))
  expect(state.experiment).toEqual(withLambda(0.25))
})

test('who comes later goes the same way from the start', async () => {
  const { session, state, said } = lab()
  createFollower(session).follow(lead(15, 0.1, 'a', '5:penalty.lambda=0.5,12:penalty.lambda=0.2'))
  await vi.waitFor(() => expect(state.step).toBe(15))
  expect(said).toEqual(['load', 'run 5', 'tune 0.5', 'run 7', 'tune 0.2', 'run 3'])
})

test('what was missed is gone after from the start', async () => {
  const { session, state, said } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10))
  await vi.waitFor(() => expect(state.step).toBe(10))
  follower.follow(lead(12, 0, 'a', '8:penalty.lambda=0.5'))
  await vi.waitFor(() => expect(state.step).toBe(12))
  expect(said).toEqual(['load', 'run 10', 'load', 'run 8', 'tune 0.5', 'run 4'])
})

test('until the teacher’s run is known it stays where it is', async () => {
  const { session, said } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10, 0, ''))
  follower.follow(lead(10))
  await vi.waitFor(() => expect(said).toEqual(['load', 'run 10']))
})

test('a step back, and another run, begin from the start', async () => {
  const { session, state, said } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10))
  await vi.waitFor(() => expect(state.step).toBe(10))
  follower.follow(lead(4))
  await vi.waitFor(() => expect(state.step).toBe(4))
  follower.follow(lead(4, 0, 'b'))
  await vi.waitFor(() => expect(said).toEqual(['load', 'run 10', 'load', 'run 4', 'load', 'run 4']))
})

test('one that goes no further is left where it is', async () => {
  const { session, state, said } = lab(30)
  createFollower(session).follow(lead(250))
  await vi.waitFor(() => expect(state.step).toBe(30))
  await vi.waitFor(() => expect(said).toEqual(['load', 'run 100', 'run 100']))
})

test('left, it is what it was before', async () => {
  const { session, state } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10))
  await vi.waitFor(() => expect(state.step).toBe(10))
  follower.follow(undefined)
  await follower.comeBack()
  expect(state).toEqual({ experiment: withLambda(0.7), step: 9 })
})
