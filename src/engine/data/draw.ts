// Draws the raw rows of an experiment: two splits that do not disturb each other.
import type { DrawStreams, OptionValues, Split, TableDataset } from '../../catalog/datasets/dataset'
import { datasetMath } from '../../catalog/datasets/math-table'
import { permutation, stream } from '../../catalog/random/stream'
import type { CustomData, Data } from '../../experiment/experiment'

export interface RawData {
  training: Split
  validation: Split
  truth?: (input: readonly number[]) => number
}

export async function drawData(data: Data, seed: number): Promise<RawData> {
  if (data.kind === 'custom') return customSplits(data)
  const math = datasetMath[data.kind]
  // A set without counts (the four XOR points) is asked for one row or more and gives all it has.
  const samples = data.samples ?? 1
  const validation = data.validation ?? 0
  if ('load' in math) return tableSplits(math, seed, samples, validation)
  const draw = (prefix: 'training' | 'validation', count: number, options: OptionValues) =>
    math.draw(splitStreams(seed, prefix), count, options)
  return {
    training: draw('training', samples, data),
    validation: draw('validation', validation, data),
    ...(math.truth ? { truth: math.truth } : {}),
  }
}

function splitStreams(seed: number, split: 'training' | 'validation'): DrawStreams {
  return {
    inputs: stream(seed, `${split} inputs`),
    noise: stream(seed, `${split} noise`),
    flips: stream(seed, `${split} flips`),
  }
}

/** Training rows from the front of one shuffle, validation rows from its back: more of one keeps the other. */
async function tableSplits(
  math: TableDataset,
  seed: number,
  samples: number,
  validation: number,
): Promise<RawData> {
  const table = await math.load()
  const order = permutation(stream(seed, 'split'), table.inputs.length)
  const pick = (rows: number[]): Split => ({
    inputs: rows.map((i) => table.inputs[i] as number[]),
    targets: rows.map((i) => table.targets[i] as number[]),
    flipped: rows.map(() => false),
  })
  return {
    training: pick(order.slice(0, samples)),
    validation: pick(order.slice(order.length - validation)),
  }
}

function customSplits(data: CustomData): RawData {
  const split = (inputs: number[][], targets: number[][]): Split => ({
    inputs,
    targets,
    flipped: inputs.map(() => false),
  })
  return {
    training: split(data.inputs, data.targets),
    validation: split(data.validationInputs, data.validationTargets),
  }
}
