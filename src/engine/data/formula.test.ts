// Data that a formula tells the truth of: drawn on it without noise, and numbers for either engine whatever it is.
import { expect, test } from 'vitest'
import { textPage } from '../../catalog/datasets/option-page'
import { parseExperiment } from '../../experiment/parse/parse'
import { describeRun } from '../run/description'
import { drawTestSplit } from './draw'
import { knownTruth } from './known-truth'
import { prepareData } from './prepare'

const formulas = [
  ...textPage.expression.examples,
  '0',
  '1e6x',
  'x^40',
  '1e-9 x',
  'floor(9x) - 2',
  '-sqrt(1-x²)',
]

async function prepared(data: Record<string, unknown>) {
  const experiment = parseExperiment({
    version: 1,
    seed: 4,
    data,
    model: { hidden: [3], activation: 'tanh' },
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'none', lambda: 0 },
  })
  return { experiment, data: await prepareData(experiment) }
}

test.each(formulas)(
  '%s: without noise every point lies on the truth, and the fit is given it',
  async (expression) => {
    const { experiment, data } = await prepared({ kind: 'formula', expression, noise: 0 })
    const { training, validation, truth } = data.raw
    const sealed = await drawTestSplit(experiment.data, 4)
    for (const { inputs, targets } of [training, validation, sealed])
      inputs.forEach((input, i) => {
        expect(targets[i]).toEqual([truth!(input)])
      })
    const { truth: curve, noiseFloor } = describeRun(1, experiment, data)
    expect(curve?.ys).toEqual(curve?.xs.map((x) => truth!([x])))
    expect(noiseFloor?.loss).toBe(0)
  },
)

test.each(['formula', 'formula-classes'].flatMap((kind) => formulas.map((expression) => [kind, expression])))(
  '%s, %s: the network is given numbers, and nothing that is known of them is none',
  async (kind, expression) => {
    const { experiment, data } = await prepared({ kind, expression })
    for (const { inputs, targets } of [data.training, data.validation])
      for (const values of [inputs, targets]) expect(values.every(Number.isFinite)).toBe(true)
    expect(knownTruth({ experiment, data })!.answers.flat().every(Number.isFinite)).toBe(true)
    const { loss } = describeRun(1, experiment, data).noiseFloor!
    expect(loss).toBeGreaterThan(0)
    expect(loss).toBeLessThan(Number.POSITIVE_INFINITY)
  },
)

test('the sides have the flips for their floor where nothing blurs them', async () => {
  const { experiment, data } = await prepared({ kind: 'formula-classes', noise: 0, flips: 0.2 })
  expect(describeRun(1, experiment, data).noiseFloor?.accuracy).toBeCloseTo(0.8, 12)
})

test('a point in a gap that no grid sees is refused in words', async () => {
  const expression = '1/(1 - step(x-.1234)step(.1236-x))'
  await expect(prepared({ kind: 'formula', expression, samples: 2000, validation: 4000 })).rejects.toThrow(
    'formula: found what is infinite at x = 0.12',
  )
})
