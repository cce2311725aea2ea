// The oracle of the losses "as TensorFlow.js would report them": the real model.fit, beside our own run.
import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Experiment } from '../../experiment/experiment'
import { reportedLosses } from '../../experiment/export/reported-losses'
import { parseExperiment } from '../../experiment/parse/parse'
import { columnAt, type MetricColumn } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

const STEPS = 12

const rowsOf = (count: number, shift: number) =>
  Array.from({ length: count }, (_, i) => [Math.sin(3 * i + shift), Math.cos(2 * i + shift)])
const targetsOf = (inputs: number[][]) => inputs.map(([a = 0, b = 0]) => [a * b + 0.3 * a])

const inputs = rowsOf(9, 0)
const validationInputs = rowsOf(7, 0.5)
const initial = [
  {
    weights: [
      [0.4, -0.3, 0.2, 0.6],
      [0.1, 0.5, -0.7, 0.3],
    ],
    biases: [0.1, -0.2, 0, 0.3],
  },
  { weights: [[0.5], [-0.4], [0.3], [0.2]], biases: [0.05] },
]

const experiment = parseExperiment({
  version: 1,
  seed: 1,
  data: {
    kind: 'custom',
    task: 'regression',
    inputs,
    targets: targetsOf(inputs),
    validationInputs,
    validationTargets: targetsOf(validationInputs),
  },
  model: { hidden: [4], activation: 'tanh' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'l2', lambda: 0.03 },
  initial,
})

interface Losses {
  training: number[]
  validation: number[]
}

/** @param batches where the losses of each batch are to be put, and their rows */
async function fitted(
  { penalty, optimizer, dropout }: Experiment,
  batchSize = inputs.length,
  batches: { loss: number; rows: number }[] = [],
): Promise<Losses> {
  const kernelRegularizer = tf.regularizers.l2({ l2: penalty.lambda })
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 4, inputShape: [2], activation: 'tanh', kernelRegularizer }),
      ...(dropout > 0 ? [tf.layers.dropout({ rate: dropout })] : []),
      tf.layers.dense({ units: 1, kernelRegularizer }),
    ],
  })
  model.setWeights(initial.flatMap(({ weights, biases }) => [tf.tensor2d(weights), tf.tensor1d(biases)]))
  model.compile({ optimizer: tf.train.sgd(optimizer.learningRate), loss: 'meanSquaredError' })
  const { history } = await model.fit(tf.tensor2d(inputs), tf.tensor2d(targetsOf(inputs)), {
    epochs: STEPS,
    batchSize,
    shuffle: false,
    verbose: 0,
    callbacks: {
      onBatchEnd: async (_, logs) => {
        batches.push({ loss: logs!.loss as number, rows: logs!.size as number })
      },
    },
    validationData: [tf.tensor2d(validationInputs), tf.tensor2d(targetsOf(validationInputs))],
  })
  return { training: history.loss as number[], validation: history.val_loss as number[] }
}

/** What our rows of steps 0 … STEPS say as TensorFlow.js would. */
async function reported(own: Experiment): Promise<Losses> {
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  await trainer.load(own, 0)
  await trainer.advance(STEPS)
  const rows = reports.flatMap(({ rows, width }) =>
    Array.from({ length: rows.length / width }, (_, i) => rows.subarray(i * width, (i + 1) * width)),
  )
  const losses = Array.from({ length: STEPS + 1 }, (_, step) => {
    const row = rows.find((row) => row[columnAt.step] === step) as Float64Array
    const column = (name: MetricColumn) => row[columnAt[name]] as number
    return reportedLosses(
      {
        dataLoss: column('dataLoss'),
        trainingModeLoss: column('trainingModeLoss'),
        validationLoss: column('validationLoss'),
        penalty: column('penalty'),
        lambda: column('lambda'),
      },
      'tfjs',
    )
  })
  return {
    training: losses.map(({ training }) => training),
    validation: losses.map(({ validation }) => validation),
  }
}

describe('TensorFlow.js', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu')
  })

  it('logs at each epoch what our rows say: the loss from before the step, the validation loss after it', async () => {
    const [theirs, ours] = [await fitted(experiment), await reported(experiment)]
    for (let epoch = 0; epoch < STEPS; epoch++) {
      expect(theirs.training[epoch]).toBeCloseTo(ours.training[epoch] as number, 5)
      expect(theirs.validation[epoch]).toBeCloseTo(ours.validation[epoch + 1] as number, 5)
    }
  })

  it('logs in mini-batches a mean over the batches of an epoch, each of other parameters, and not the loss of all rows', async () => {
    const batches: { loss: number; rows: number }[] = []
    const theirs = await fitted(experiment, 4, batches)
    expect(batches.slice(0, 3).map(({ rows }) => rows)).toEqual([4, 4, 1])
    for (let epoch = 0; epoch < STEPS; epoch++) {
      const own = batches.slice(3 * epoch, 3 * epoch + 3)
      const mean = own.reduce((sum, { loss, rows }) => sum + loss * rows, 0) / inputs.length
      expect(theirs.training[epoch]).toBeCloseTo(mean, 5)
    }
    // Before the first step all rows together have another: that is what our row shows.
    const [first] = (await reported({ ...experiment, optimizer: { ...experiment.optimizer, batchSize: 4 } }))
      .training
    expect(Math.abs(batches[0]!.loss - first!)).toBeGreaterThan(0.01)
    expect(Math.abs(theirs.training[0]! - first!)).toBeGreaterThan(0.01)
  })

  it('has dropout in its loss, and neither dropout nor penalty in its validation loss', async () => {
    // So slow that the parameters stand still: what still moves is the mask.
    const still = { ...experiment, dropout: 0.5, optimizer: { ...experiment.optimizer, learningRate: 1e-9 } }
    const [theirs, ours] = [await fitted(still), await reported(still)]
    for (const { training, validation } of [theirs, ours]) {
      expect(Math.max(...training) - Math.min(...training)).toBeGreaterThan(0.01)
      expect(Math.max(...validation) - Math.min(...validation)).toBeLessThan(1e-6)
    }
    expect(theirs.validation[0]).toBeCloseTo(ours.validation[0] as number, 5)
  })
})
