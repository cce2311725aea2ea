import { describe, expect, it, test } from 'vitest'
import type { DatasetId } from '../../catalog/datasets/shape-table'
import { lossMath } from '../../catalog/losses/math-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { flipsOf, noiseFloor } from './noise-floor'
import { type PreparedData, prepareData } from './prepare'

async function prepared(data: Record<string, unknown> & { kind: DatasetId | 'custom' }, loss?: 'mse') {
  const experiment = parseExperiment({
    version: 1,
    seed: 2,
    data,
    model: { hidden: [], activation: 'linear' },
    ...(loss && { loss }),
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'none', lambda: 0 },
  })
  const all = await prepareData(experiment)
  return { all, floor: noiseFloor(experiment.loss, flipsOf(experiment.data), all) }
}

/** What the true odds, a wrong label counted in, cost on the labels that were drawn: by the engine's own losses. */
function costOfOdds({ raw, validation }: PreparedData, flips: number, stray = 0): number {
  const outputs = raw.validation.targets[0]!.length
  const costs = raw.validation.inputs.map((input, n) => {
    const shares = raw.odds!(input).map((q, _, all) => (1 - flips) * q + (flips * (1 - q)) / (all.length - 1))
    const binary = Math.log(shares[1]! / shares[0]!)
    const logits = outputs === 1 ? [binary * (1 + stray)] : shares.map((q) => Math.log(q) * (1 + stray))
    const targets = validation.targets.subarray(n * outputs, (n + 1) * outputs)
    return lossMath[outputs === 1 ? 'bce' : 'cce'].value(Float32Array.from(logits), targets, 0, outputs)
  })
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length
}

describe.each(['moons', 'circles', 'spiral', 'xor-clusters', 'blobs'] as const)('%s', (kind) => {
  const flips = 0.15

  it('has the loss of the true odds for its floor, which no other odds beat', async () => {
    const { all, floor } = await prepared({ kind, samples: 20, validation: 4000, noise: 0.2, flips })
    const cost = costOfOdds(all, flips)
    // Labels are drawn: at 4,000 rows the mean is within 0.03 of what it is expected to be.
    expect(Math.abs(cost - floor!.loss)).toBeLessThan(0.03)
    for (const stray of [-0.3, 0.3]) expect(costOfOdds(all, flips, stray)).toBeGreaterThan(cost)
  })

  it('has the entropy of the wrong labels where the classes do not touch', async () => {
    const { floor } = await prepared({ kind, samples: 20, validation: 50, noise: 0, flips })
    const others = kind === 'blobs' ? 2 : 1
    const entropy = -flips * Math.log(flips / others) - (1 - flips) * Math.log(1 - flips)
    expect(floor!.loss).toBeCloseTo(entropy, 6)
    expect(floor!.accuracy).toBeCloseTo(1 - flips, 6)
  })
})

test('by squared error on classes it is the variance of the label', async () => {
  const { floor } = await prepared({ kind: 'moons', validation: 50, noise: 0, flips: 0.2 }, 'mse')
  expect(floor?.loss).toBeCloseTo(0.2 * 0.8, 6)
})

test.each(['sine', 'cosine', 'offset'] as const)('%s: the truth itself costs it', async (kind) => {
  const { all, floor } = await prepared({ kind, samples: 20, validation: 4000, noise: 0.4 })
  const { inputs, targets } = all.raw.validation
  const missed = inputs.map((input, n) => (targets[n]![0]! - all.raw.truth!(input)) ** 2)
  expect(floor?.loss).toBeCloseTo(0.16, 12)
  expect(Math.abs(missed.reduce((sum, square) => sum + square, 0) / 4000 - 0.16)).toBeLessThan(0.016)
})

test('on standardised targets it is divided by the training variance', async () => {
  const { all, floor } = await prepared({ kind: 'sparse', samples: 30, validation: 10, noise: 2 })
  const ys = all.raw.training.targets.map(([y]) => y!)
  const mean = ys.reduce((sum, y) => sum + y, 0) / 30
  const variance = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 30
  expect(floor!.loss / (4 / variance)).toBeCloseTo(1, 6)
})

test.each(['diabetes', 'temperature', 'penguins', 'digits', 'xor'] as const)(
  '%s claims none',
  async (kind) => {
    expect((await prepared({ kind })).floor).toBeUndefined()
  },
)
