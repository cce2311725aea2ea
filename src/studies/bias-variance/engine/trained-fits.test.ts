// Fits that are trained, against runs of their own: one network at a time, and a forward pass by hand.
import { expect, it } from 'vitest'
import { prepareData } from '../../../engine/data/prepare'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { startingParameters } from '../../../engine/fleet/plan'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { LayerParameters } from '../../../experiment/experiment'
import { parameterLayout, unpackParameters } from '../../../experiment/layout'
import { parseExperiment } from '../../../experiment/parse/parse'
import { layerSizes } from '../../../experiment/shape'
import { freshSeeds } from './fresh-sets'
import { placesOf } from './places'
import { TrainedFits } from './trained-fits'

const STEPS = 40
const SETS = 3
const values = [0, 0.05]

const experiment = parseExperiment({
  version: 1,
  seed: 11,
  data: { kind: 'moons', samples: 20, validation: 25, noise: 0.2, flips: 0.1 },
  model: { hidden: [5], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.05, batchSize: 8 },
  penalty: { kind: 'none', lambda: 0 },
})

async function begun(of = experiment, engine = cpuEngine('test')) {
  const basis = { experiment: of, data: await prepareData(of) }
  return {
    ...basis,
    fits: new TrainedFits(engine, basis, placesOf(basis), { values, sets: SETS, steps: STEPS }),
  }
}

async function finish(fits: TrainedFits): Promise<void> {
  while (fits.step < fits.goal) {
    fits.advance()
    if (fits.room === 0) await fits.look()
  }
}

function probability(layers: LayerParameters[], input: number[]): number {
  const [hidden, output] = layers as [LayerParameters, LayerParameters]
  const units = hidden.biases.map((bias, j) =>
    Math.tanh(input.reduce((sum, x, i) => sum + x * hidden.weights[i]![j]!, bias)),
  )
  const logit = units.reduce((sum, unit, j) => sum + unit * output.weights[j]![0]!, output.biases[0]!)
  return 1 / (1 + Math.exp(-logit))
}

it('are those of networks that train alone on each data set', async () => {
  const { data, fits } = await begun()
  await finish(fits)
  const { parts, noise, sets, curves } = fits.found()
  expect(sets).toBe(SETS)
  expect(curves).toBeUndefined()
  const inputs = data.raw.validation.inputs
  const odds = inputs.map((input) => data.raw.odds!(input)[1]! * 0.9 + data.raw.odds!(input)[0]! * 0.1)
  for (const [v, lambda] of values.entries()) {
    const answers: number[][] = []
    for (const seed of freshSeeds(11, SETS)) {
      const fresh = data.raw.freshRows!(seed)
      const alone = parseExperiment({
        ...experiment,
        data: {
          kind: 'custom',
          task: 'binary',
          inputs: fresh.inputs.map((row) => data.toModel(row)),
          targets: fresh.targets,
          validationInputs: [],
          validationTargets: [],
          standardize: false,
        },
        penalty: { kind: 'l2', lambda },
        initial: unpackParameters(startingParameters(experiment), parameterLayout(layerSizes(experiment))),
      })
      const run = await Run.create(cpuEngine('test'), alone, 1, {})
      while (run.step < STEPS) run.advance()
      const { parameters } = (await run.snapshot('paused', 0)).snapshot!
      run.dispose()
      answers.push(inputs.map((input) => probability(parameters, data.toModel(input))))
    }
    let [squaredBias, variance] = [0, 0]
    odds.forEach((q, i) => {
      const mean = answers.reduce((sum, fit) => sum + fit[i]!, 0) / SETS
      squaredBias += (mean - q) ** 2 / odds.length
      variance += answers.reduce((sum, fit) => sum + (fit[i]! - mean) ** 2, 0) / SETS / odds.length
    })
    expect(parts[v]!.squaredBias / squaredBias).toBeCloseTo(1, 4)
    expect(parts[v]!.variance / variance).toBeCloseTo(1, 4)
  }
  expect(parts[0]).not.toEqual(parts[1])
  expect(noise).toBeCloseTo(odds.reduce((sum, q) => sum + q * (1 - q), 0) / odds.length, 12)
})

it('hold one data set at a time, and nothing at the end', async () => {
  const { engine, living } = countedEngine()
  const { fits } = await begun(experiment, engine)
  expect(living.size).toBe(1)
  while (fits.step < STEPS) fits.advance()
  expect([fits.room, fits.found().parts.length]).toEqual([0, 0])
  await fits.look()
  expect([living.size, fits.room, fits.step]).toEqual([1, STEPS, STEPS])
  await finish(fits)
  expect([living.size, fits.step]).toEqual([0, fits.goal])
  fits.dispose()
})

it('have no number at a λ with which one diverges; the others keep theirs', async () => {
  const steep = parseExperiment({
    ...experiment,
    data: { kind: 'sine', samples: 12, validation: 20 },
    model: { hidden: [4], activation: 'relu' },
    loss: 'mse',
    optimizer: { kind: 'sgd', learningRate: 0.3 },
    penalty: { kind: 'l2', lambda: 0 },
  })
  const basis = { experiment: steep, data: await prepareData(steep) }
  const query = { values: [0.001, 1000], sets: 2, steps: 60 }
  const fits = new TrainedFits(cpuEngine('test'), basis, placesOf(basis), query)
  await finish(fits)
  const [fine, lost] = fits.found().parts
  expect(Number.isFinite(fine!.variance + fine!.squaredBias)).toBe(true)
  expect(Number.isFinite(lost!.variance)).toBe(false)
  expect(fits.found().curves?.shown).toBe(2)
})
