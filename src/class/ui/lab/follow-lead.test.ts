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
const lead = (step: number, lambda = 0, run = 'a'): Lead => ({ run, step, experiment: withLambda(lambda) })

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

test('λ is tuned, and nothing is loaded again', async () => {
  const { session, state, said } = lab()
  const follower = createFollower(session)
  follower.follow(lead(10))
  await vi.waitFor(() => expect(state.step).toBe(10))
  follower.follow(lead(12, 0.5))
  await vi.waitFor(() => expect(state.step).toBe(12))
  expect(said).toEqual(['load', 'run 10', 'tune 0.5', 'run 2'])
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
