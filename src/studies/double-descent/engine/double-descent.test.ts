// Double descent in the preset's own figures, and its closed form against the network that is trained.
import { expect, it } from 'vitest'
import { type PresetId, presets } from '../../../catalog/presets/preset-table'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { Trainer } from '../../../engine/run/trainer'
import { tuned } from '../../../experiment/changes/tuned'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { layerSizes } from '../../../experiment/shape'
import type { DescentCurve, DescentWish } from '../shared/wire'
import { featureCounts } from './counts'
import { doubleDescentOf } from './double-descent'
import { walkThrough } from './walk'

const preset = parseExperiment(presets['double-descent'].experiment)
const { suggestedLambda } = presets['double-descent']

async function begun(experiment: Experiment) {
  const trainer = new Trainer(cpuEngine('test'), () => undefined)
  await trainer.load(experiment, 0)
  let turns = 0
  const ask = (wish: Partial<DescentWish>) =>
    doubleDescentOf(trainer.run, { lambda: 0, includeBias: false, ...wish }, async () => {
      turns++
    })
  return { trainer, ask, turns: () => turns }
}

/** Taken apart once for all that look at it. */
const presetBegun = begun(preset)

/** How far it rises above what fewer features reach. */
function largestRise({ validation }: DescentCurve): number {
  let [lowest, rise] = [Number.POSITIVE_INFINITY, 1]
  for (const loss of validation) {
    lowest = Math.min(lowest, loss)
    rise = Math.max(rise, loss / lowest)
  }
  return rise
}

it('the preset: a peak where parameters are as many as points, a second descent, and λ levels it', async () => {
  const { ask, turns } = await presetBegun
  const { counts, threshold, unpenalised, asked } = await ask({ lambda: suggestedLambda })
  expect(turns()).toBe(counts.length)
  expect(threshold).toBe(39)
  const at = counts.indexOf(threshold)
  const peak = unpenalised.validation[at]!
  const first = Math.min(...unpenalised.validation.slice(0, at))
  const last = unpenalised.validation.at(-1)!
  expect(peak).toBe(Math.max(...unpenalised.validation))
  expect([peak, first, last].map((loss) => Number(loss.toPrecision(3)))).toEqual([20.4, 0.422, 0.323])
  expect(counts.at(-1)).toBe(800)
  // From there on every point is fitted; before, more features fit better and better.
  for (const [i, loss] of unpenalised.training.entries()) {
    if (counts[i]! >= threshold) expect(loss).toBeLessThan(1e-20)
    else expect(loss).toBeGreaterThan(1e-4)
  }
  expect(unpenalised.norms[at]).toBe(Math.max(...unpenalised.norms))

  expect(largestRise(unpenalised)).toBeGreaterThan(40)
  expect(largestRise(asked)).toBeLessThan(1.15)
  expect(asked.validation[at]).toBeLessThan(1.5 * Math.min(...asked.validation))
  expect([asked.validation[at]!, asked.validation.at(-1)!].map((loss) => loss.toFixed(3))).toEqual([
    '0.223',
    '0.150',
  ])
  // Asked again, nothing is taken apart anew.
  await ask({ lambda: 0.1 })
  expect(turns()).toBe(counts.length)
})

it.each([false, true])('is where training ends, bias penalised: %s', async (includeBias) => {
  const start = parseExperiment({
    ...presets['double-descent'].experiment,
    data: { kind: 'sparse', samples: 20, validation: 100, noise: 3, inputs: 10, relevant: 10 },
    optimizer: { kind: 'adam', learningRate: 0.01 },
  })
  const experiment = tuned(start, { penalty: { lambda: 0.1, includeBias } })
  const { trainer, ask } = await begun(experiment)
  const { dataLoss, validationLoss, weightNorm } = await trainer.advance(4000)
  const { counts, asked } = await ask({ lambda: 0.1, includeBias })
  const at = counts.indexOf(39)
  expect(Math.abs(asked.training[at]! / dataLoss - 1)).toBeLessThan(1e-3)
  expect(Math.abs(asked.validation[at]! / validationLoss! - 1)).toBeLessThan(1e-3)
  expect(Math.abs(asked.norms[at]! / weightNorm - 1)).toBeLessThan(1e-3)
})

it('on the walk it goes through every point from the threshold on, wildly there and calmly later', async () => {
  const { ask } = await presetBegun
  const { walk } = await ask({})
  const [{ count, values: just }, { count: most, values: many }] = walk.fits
  expect([count, most]).toEqual([39, 800])
  const [{ count: near, values: few }] = (await ask({ chosen: 13 })).walk.fits
  expect(near).toBe(12)
  const missed = (fit: number[]) =>
    Math.max(...walk.points.at.map((at, i) => Math.abs(fit[walk.at.indexOf(at)]! - walk.points.targets[i]!)))
  expect(walk.points.at).toHaveLength(9)
  expect(missed(few)).toBeGreaterThan(1)
  // The network's targets are of single precision.
  expect(missed(just)).toBeLessThan(1e-5)
  expect(missed(many)).toBeLessThan(1e-5)
  const swing = (fit: number[]) => Math.max(...fit) - Math.min(...fit)
  const range = Math.max(...walk.points.targets) - Math.min(...walk.points.targets)
  expect(swing(just)).toBeGreaterThan(2 * range)
  expect(swing(many)).toBeLessThan(1.2 * range)
})

it('of one input the walk is the input itself, with the truth', async () => {
  const { ask } = await begun(
    parseExperiment({
      ...presets['double-descent'].experiment,
      data: { kind: 'sine', samples: 9, validation: 20 },
    }),
  )
  const { walk, threshold, counts } = await ask({})
  expect(threshold).toBe(8)
  expect(counts).toContain(39)
  expect(walk.points.at).toHaveLength(9)
  expect(walk.truth?.[0]).toBeCloseTo(Math.sin(2.6 * walk.at[0]!), 12)
  expect(walk.fits.map(({ count }) => count)).toEqual([8, 180])
})

it('a walk stops at no more points than there are', () => {
  const inputs = [
    [0, 0],
    [2, 4],
    [1, 1],
  ]
  const split = { inputs, targets: [[5], [1], [3]], flipped: [], unflipped: [] }
  const { points, at, inputs: places } = walkThrough(split)
  expect(points).toEqual({ at: [0, 1, 2], targets: [1, 3, 5] })
  expect([at[15], places[15]]).toEqual([0.5, [1.5, 2.5]])
  expect(places.at(-1)).toEqual([0, 0])
})

it('counts ascend from 1, close together where features just fit the points, and hold the visitor’s own', () => {
  for (const [points, own] of [
    [40, 39],
    [3, 1],
    [100, 55],
    [20, 1000],
  ] as const) {
    const counts = featureCounts(points, own, { atOnce: 1, most: 5000 })
    expect(counts[0]).toBe(1)
    expect(counts.at(-1)).toBe(Math.max(20 * points, own))
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
    expect(counts).toEqual(expect.arrayContaining([points - 1, own]))
    expect(counts.length).toBeLessThan(60)
  }
})

it.each<[PresetId, object, number, number, boolean]>([
  ['polynomial', { kind: 'legendre', degree: 12 }, 15, 40, true],
  ['wiggly-fourier', { kind: 'fourier', frequencies: 6 }, 16, 80, false],
  ['wiggly-curve', { kind: 'rbf', count: 12, width: 0.12 }, 15, 200, true],
])(
  '%s: every number of its features is the ridge of that number',
  async (id, features, threshold, most, fits) => {
    const experiment = parseExperiment(presets[id].experiment)
    const { ask } = await begun(experiment)
    const { counts, asked, unpenalised, threshold: found } = await ask({ lambda: 0.01 })
    expect([found, counts.at(-1)]).toEqual([threshold, most])
    // To waves the first and the last point look the same: both are 1 apart from a whole turn.
    expect(unpenalised.training[counts.indexOf(threshold)]! < 1e-9).toBe(fits)
    const other = parseExperiment({
      ...presets[id].experiment,
      model: { hidden: [], activation: 'linear', features },
      penalty: { kind: 'l2', lambda: 0.01 },
    })
    const trainer = new Trainer(cpuEngine('test'), () => undefined)
    await trainer.load(other, 0)
    const { dataLoss, validationLoss, weightNorm } = await trainer.advance(8000)
    const at = counts.indexOf(layerSizes(other)[0]!)
    expect(Math.abs(asked.training[at]! / dataLoss - 1)).toBeLessThan(2e-3)
    expect(Math.abs(asked.validation[at]! / validationLoss! - 1)).toBeLessThan(2e-3)
    expect(Math.abs(asked.norms[at]! / weightNorm - 1)).toBeLessThan(2e-3)
  },
)
