import { expect, it } from 'vitest'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import { noPull, pullOf, restingGradient } from './pull'
import { tugFrame } from './tug-frame'

const penalty = (kind: PenaltyKind) =>
  ({ kind, lambda: 0.1, l1Ratio: 0.3, includeBias: false, l1Solver: 'proximal' }) as const

/** One layer of four weights and a bias, which is left out. */
const answer = {
  run: 1,
  step: 40,
  parameters: Float32Array.of(0, 0, 0.5, -0.25, 9),
  gradient: Float32Array.of(0.05, -0.125, -0.1, 0.02, 9),
}

it('knows how each kind pulls', () => {
  expect(pullOf(penalty('l1'))).toEqual({ slope: 0, band: 0.1 })
  expect(pullOf(penalty('l2'))).toEqual({ slope: 0.2, band: 0 })
  expect(pullOf(penalty('elastic')).slope).toBeCloseTo(0.14, 12)
  expect(pullOf(penalty('elastic')).band).toBeCloseTo(0.03, 12)
  for (const kind of ['none', 'group', 'maxnorm'] as const) expect(pullOf(penalty(kind))).toEqual(noPull)
  expect(restingGradient({ slope: 0.2, band: 0.1 }, -0.5)).toBeCloseTo(0.2, 12)
})

it('counts zeros within the band, and what rests on its edge', () => {
  const { counts, points, stride } = tugFrame(answer, [4, 1], pullOf(penalty('l1')))
  expect(counts).toEqual({ weights: 4, zeros: 2, held: 1, resting: 1 })
  expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3])
  expect(stride).toBe(1)
})

it('counts what rests on the line of L2', () => {
  expect(tugFrame(answer, [4, 1], pullOf(penalty('l2'))).counts).toMatchObject({ zeros: 2, resting: 1 })
})

it('has nothing at rest where nothing pulls', () => {
  expect(tugFrame(answer, [4, 1], noPull).counts).toEqual({ weights: 4, zeros: 2, held: 0, resting: 0 })
})

it('draws some of very many, the same at every time, and counts all; single ones far out stay at the edge', () => {
  const parameters = Float32Array.from({ length: 12_001 }, (_, i) => (i % 3) - 1)
  const gradient = Float32Array.from({ length: 12_001 }, (_, i) => (i === 7 ? 50 : 0.02))
  const frame = tugFrame({ run: 1, step: 2, parameters, gradient }, [12_000, 1], noPull)
  expect(frame.stride).toBe(3)
  expect(frame.points).toHaveLength(4000)
  expect(frame.counts).toMatchObject({ weights: 12_000, zeros: 4000 })
  expect(frame.limits.gradient).toBeLessThan(1)
  expect(frame.beyond).toBe(1)
})
