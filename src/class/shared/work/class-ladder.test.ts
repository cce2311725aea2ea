import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import { classLadder, meanOf, quantile } from './class-ladder'
import { type NetworkResult, pictureOf } from './network-result'
import { PICTURE_SIZE, type Work } from './work'

const work: Work = {
  id: 'w',
  experiment: parseExperiment(presets['noisy-moons'].experiment),
  lambdas: [0.1, 0],
  seeds: [1, 2, 3],
  steps: 10,
  guessing: 0.69,
  isStopped: false,
}
const found = (validation: number | null, more: Partial<NetworkResult> = {}): NetworkResult => ({
  training: 0.1,
  validation,
  norm: 1,
  hasDiverged: false,
  picture: '',
  ...more,
})
const grey = (p: number) => pictureOf(new Array<number>(PICTURE_SIZE ** 2).fill(p))

test('quantiles lie between the two that are nearest', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 3, 7], share))).toEqual([1, 1.75, 2.5, 7])
  expect(quantile([4], 0.25)).toBe(4)
  expect(quantile([], 0.5)).toBeNaN()
})

test('by λ, the middle of the seeds and where half of them lie; a λ without a network is left out', () => {
  // Pairs go λ by λ, then seed by seed: 0.1, 0, 0.1, 0, …
  const { rungs, best } = classLadder(work, [
    { pair: 0, result: found(0.3) },
    { pair: 2, result: found(0.5) },
    { pair: 4, result: found(0.4) },
  ])
  expect(rungs).toHaveLength(1)
  expect(best).toMatchObject({ lambda: 0.1, validation: 0.4 })
  expect(best?.quartiles?.low).toBeCloseTo(0.35)
  expect(best?.losses).toEqual([0.3, 0.4, 0.5])
})

test('where half have diverged there is no median, and the best is another', () => {
  const { rungs, best } = classLadder(work, [
    { pair: 1, result: found(0.1) },
    { pair: 3, result: found(0.1, { hasDiverged: true }) },
    { pair: 0, result: found(0.6) },
  ])
  expect(rungs.map(({ lambda, validation }) => [lambda, validation])).toEqual([
    [0, null],
    [0.1, 0.6],
  ])
  expect(best?.lambda).toBe(0.1)
})

test('without validation rows there is no best, and nothing is made up', () => {
  const { rungs, best, pictures } = classLadder(work, [{ pair: 0, result: found(null) }])
  expect(rungs[0]).toMatchObject({ training: 0.1, validation: null, losses: [] })
  expect([best, pictures, meanOf(pictures)]).toEqual([undefined, [], []])
})

test('the mean network is that of the best λ, of the networks that say what they predict', () => {
  const { pictures } = classLadder(work, [
    { pair: 0, result: found(0.2, { picture: grey(1) }) },
    { pair: 2, result: found(0.2, { picture: grey(0) }) },
    { pair: 4, result: found(null, { hasDiverged: true }) },
    { pair: 1, result: found(0.9, { picture: grey(1) }) },
  ])
  expect(pictures.map(([first]) => first)).toEqual([1, 0])
  expect(meanOf(pictures)).toHaveLength(PICTURE_SIZE ** 2)
  expect(meanOf(pictures)[0]).toBe(0.5)
})
