// A network that is saved predicts what the page predicts: as a LayersModel that TensorFlow.js loads, and by the few lines
// of the documentation from its JSON. The measure: the largest difference over the largest output, at most 1e-6; inputs are
// such as float32 holds, for a tensor holds no others.
import * as tf from '@tensorflow/tfjs'
import { afterEach, expect, test } from 'vitest'
import { featureMap } from '../../src/catalog/features/feature-table'
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import type { SavedNetwork } from '../../src/experiment/network/saved-network'
import { modelFiles } from '../../src/session/layers-model/layers-model'
import { type LabInProcess, openLab } from '../strangers/lab-in-process'
import { documentedPredict } from './predict'

const { predict, lines } = documentedPredict()

let open: LabInProcess

afterEach(() => open.session.end())

async function trained(experiment: unknown, steps = 60): Promise<LabInProcess> {
  open = openLab()
  await open.lab.load(experiment)
  await open.lab.run(steps)
  return open
}

/** Rows of both splits, and some beyond them. */
function rowsOf({ session }: LabInProcess): number[][] {
  const { training, validation } = session.store.getState().run!
  const known = [...training.inputs, ...validation.inputs].slice(0, 200)
  const beyond = known.slice(0, 5).map((row) => row.map((x) => 1.5 * x))
  return [...known, ...beyond].map((row) => row.map(Math.fround))
}

async function loadedModel(network: SavedNetwork): Promise<tf.LayersModel> {
  const { topology, weights } = await modelFiles(network, 'a.weights.bin')
  const { weightsManifest, ...artifacts } = JSON.parse(topology)
  expect(weightsManifest[0].paths).toEqual(['./a.weights.bin'])
  const weightSpecs = weightsManifest[0].weights
  return tf.loadLayersModel(tf.io.fromMemory({ ...artifacts, weightSpecs, weightData: weights }))
}

function outputsOf(model: tf.LayersModel, rows: number[][]): number[][] {
  return tf.tidy(() => (model.predict(tf.tensor2d(rows)) as tf.Tensor2D).arraySync())
}

function expectSame(found: number[][], wanted: number[][]): void {
  expect(found.length).toBe(wanted.length)
  const largest = Math.max(...wanted.flat().map(Math.abs))
  const differences = wanted.flatMap((row, n) => row.map((y, k) => Math.abs(y - found[n]![k]!)))
  expect(largest).toBeGreaterThan(0)
  expect(Math.max(...differences) / largest).toBeLessThanOrEqual(1e-6)
}

const column = (n: number) => Math.fround(1e6 + Math.sin(9 * n) * Math.SQRT2)
const sensors = {
  version: 1,
  seed: 3,
  data: {
    kind: 'custom',
    task: 'regression',
    // Mean 10⁶ and deviation 1, one without spread, one that is tiny.
    inputs: Array.from({ length: 30 }, (_, n) => [column(n), 14.62, 1e-25 * Math.cos(n)]),
    targets: Array.from({ length: 30 }, (_, n) => [1e4 + Math.sin(9 * n)]),
    validationInputs: [],
    validationTargets: [],
    standardize: true,
    inputNames: ['pressure', 'volts', 'drift'],
  },
  model: { hidden: [16, 8], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.01, batchSize: 8 },
  penalty: { kind: 'l2', lambda: 0.001 },
  dropout: 0.2,
}

const withoutBiases = {
  ...presets['noisy-moons'].experiment,
  model: { hidden: [8], activation: 'sigmoid', bias: false },
}

const cases: [name: string, experiment: unknown][] = [
  ['a column with mean 1e6 and deviation 1', sensors],
  ['no biases', withoutBiases],
  ...(['noisy-moons', 'dropout', 'penguins', 'digits', 'double-descent', 'clock-arithmetic'] as const).map(
    (id): [string, unknown] => [id, presets[id].experiment],
  ),
]

test.each(cases)('%s: the LayersModel and the JSON predict what the page predicts', async (_, experiment) => {
  const { session, lab } = await trained(experiment)
  const rows = rowsOf(open)
  const wanted = await lab.predict(rows)
  const network = await session.network()
  const before = tf.memory().numTensors
  const model = await loadedModel(network)
  expectSame(outputsOf(model, rows), wanted)
  model.dispose()
  expect(tf.memory().numTensors).toBe(before)
  const read = JSON.parse(JSON.stringify(network)) as SavedNetwork
  const made = featuresOf(read)
  expectSame(
    rows.map((row) => predict(read, row, made)),
    wanted,
  )
})

/** What is documented of them, by the catalog's own formulas; drawn ones by their draws. */
function featuresOf({ features, inputs }: SavedNetwork): (x: readonly number[]) => number[] {
  if (features.kind !== 'random-relu') return featureMap(features, { seed: 0, inputs: inputs.length })
  const unit = (x: readonly number[], { directions, offset }: (typeof features.units)[number]) =>
    Math.sqrt(2 / features.count) *
    Math.max(
      0,
      directions.reduce((sum, v, i) => sum + v * x[i]!, offset),
    )
  return (x) => features.units.map((one) => unit(x, one))
}

test('the documented program has at most ten lines', () => {
  expect(lines).toBeLessThanOrEqual(10)
})

test.each(['wiggly-fourier', 'wiggly-curve', 'polynomial'] as PresetId[])(
  '%s: the model takes the features',
  async (id) => {
    const { session, lab } = await trained(presets[id].experiment)
    const rows = rowsOf(open)
    const network = await session.network()
    const { features, inputs } = network
    const made = featuresOf(network)
    const seen = rows.map((row) => made(row.map((x, i) => (x - inputs[i]!.mean) / inputs[i]!.deviation)))
    const model = await loadedModel(network)
    expectSame(outputsOf(model, seen), await lab.predict(rows))
    expect(model.getUserDefinedMetadata()).toMatchObject({ inputs, features: { ...features } })
    expectSame(
      rows.map((row) => predict(network, row, made)),
      await lab.predict(rows),
    )
  },
)

test('its metadata say what it was trained with, and dropout does nothing when it predicts', async () => {
  const { session, lab } = await trained(sensors)
  await lab.tune({ penalty: { lambda: 0.25 } })
  const model = await loadedModel(await session.network())
  expect(model.getUserDefinedMetadata()).toMatchObject({
    step: 60,
    penalty: { kind: 'l2', lambda: 0.25 },
    inputs: ['pressure', 'volts', 'drift'],
    outputs: ['y1'],
    outputsAre: 'values in raw units',
  })
  expect(model.layers.map((layer) => layer.getClassName())).toEqual([
    'InputLayer',
    ...['BatchNormalization', 'BatchNormalization'],
    ...['Dense', 'Dropout', 'Dense', 'Dropout', 'Dense', 'BatchNormalization'],
  ])
})

test('while the visitor looks back it is the network of that step', async () => {
  const { session, lab } = await trained(presets['noisy-moons'].experiment, 30)
  const rows = rowsOf(open)
  const then = await lab.predict(rows)
  await lab.run(30)
  await session.lookBack()
  await session.recall(30)
  const network = await session.network()
  expect(network.step).toBe(30)
  expectSame(
    rows.map((row) => predict(network, row)),
    then,
  )
})
