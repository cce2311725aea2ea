// Experiments whose programs are run: the presets, and what else changes what a program has to say.
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import type { Experiment } from '../../src/experiment/experiment'
import { parseExperiment } from '../../src/experiment/parse/parse'

export interface Case {
  name: string
  experiment: Experiment
  /** Tunings while it trains: after so many steps. */
  tunings?: readonly { after: number; tuning: object }[]
}

type Part = Record<string, unknown>

/** Laid over a preset; of parts that are records, one level deep. */
function presetWith(id: PresetId, changes: Record<string, Part | number | string> = {}): Experiment {
  const preset: Record<string, unknown> = presets[id].experiment
  const laid = Object.entries(changes).map(([key, part]) => [
    key,
    typeof part === 'object' ? { ...(preset[key] as Part), ...part } : part,
  ])
  return parseExperiment({ ...preset, ...Object.fromEntries(laid) })
}

const l2 = { kind: 'l2', lambda: 0.01 }

export const cases: readonly Case[] = [
  { name: 'prostate, no penalty', experiment: presetWith('prostate', { penalty: { kind: 'none' } }) },
  { name: 'prostate, L2', experiment: presetWith('prostate', { penalty: { kind: 'l2', lambda: 0.358 } }) },
  { name: 'prostate, L1', experiment: presetWith('prostate', { penalty: { lambda: 0.2 } }) },
  { name: 'diabetes, L1', experiment: presetWith('diabetes-lasso', { penalty: { lambda: 0.2 } }) },
  {
    name: 'sparse truth, elastic net, momentum',
    experiment: presetWith('sparse-truth', {
      penalty: { kind: 'elastic', lambda: 0.1, l1Ratio: 0.7 },
      optimizer: { kind: 'momentum' },
    }),
  },
  { name: 'XOR sample, bias penalised', experiment: presetWith('xor-sample') },
  { name: 'polynomial, L2', experiment: presetWith('polynomial', { penalty: { lambda: 0.1 } }) },
  {
    name: 'moons, logistic, L2',
    experiment: presetWith('noisy-moons', { model: { hidden: [] }, penalty: l2 }),
  },
  {
    name: 'moons, logistic, L1, bias penalised',
    experiment: presetWith('noisy-moons', {
      model: { hidden: [] },
      penalty: { kind: 'l1', lambda: 0.02, includeBias: true },
    }),
  },
  {
    name: 'penguins, softmax, elastic net',
    experiment: presetWith('penguins', {
      data: { inputs: 4 },
      model: { hidden: [] },
      penalty: { kind: 'elastic', lambda: 0.01 },
    }),
  },
  { name: 'moons, 64-64 relu, Adam, L2', experiment: presetWith('noisy-moons', { penalty: l2 }) },
  {
    name: 'moons, 16 tanh, SGD, L2',
    experiment: presetWith('noisy-moons', {
      model: { hidden: [16], activation: 'tanh' },
      optimizer: { kind: 'sgd', learningRate: 0.3 },
      penalty: l2,
    }),
  },
  {
    name: 'blobs, 64-64 relu, momentum',
    experiment: presetWith('three-blobs', {
      optimizer: { kind: 'momentum', learningRate: 0.02 },
      penalty: { lambda: 0.003 },
    }),
  },
  {
    name: 'wiggly curve, Adam, L2',
    experiment: presetWith('wiggly-curve', { penalty: { kind: 'l2', lambda: 0.001 } }),
  },
  {
    name: 'moons, 64-64 relu, Adam, L1, mini-batches',
    experiment: presetWith('noisy-moons', {
      optimizer: { batchSize: 16 },
      penalty: { kind: 'l1', lambda: 0.003 },
    }),
  },
  {
    name: 'blobs, AdamW with decay, mini-batches',
    experiment: presetWith('three-blobs', { optimizer: { kind: 'adamw', weightDecay: 0.1, batchSize: 20 } }),
  },
  { name: 'dropout 0.5', experiment: presetWith('dropout', { dropout: 0.5, penalty: { lambda: 0.001 } }) },
  {
    name: 'moons, group lasso, SGD',
    experiment: presetWith('noisy-moons', {
      optimizer: { kind: 'sgd', learningRate: 0.1 },
      penalty: { kind: 'group', lambda: 0.01 },
    }),
  },
  {
    name: 'moons, max-norm, Adam',
    experiment: presetWith('noisy-moons', { penalty: { kind: 'maxnorm', lambda: 0.01 } }),
  },
  {
    name: 'moons, λ moved twice, Adam',
    experiment: presetWith('noisy-moons'),
    tunings: [
      { after: 10, tuning: { penalty: { lambda: 0.01 } } },
      { after: 60, tuning: { penalty: { lambda: 0.001 }, learningRate: 0.003 } },
    ],
  },
  {
    name: 'moons, None to L2 to L1 to group lasso, dropout on, mini-batches',
    experiment: presetWith('noisy-moons', { penalty: { kind: 'none' }, optimizer: { batchSize: 16 } }),
    tunings: [
      { after: 5, tuning: { penalty: { kind: 'l2', lambda: 0.01 } } },
      { after: 30, tuning: { penalty: { kind: 'l1', lambda: 0.003 }, dropout: 0.3 } },
      { after: 70, tuning: { penalty: { kind: 'group' } } },
    ],
  },
  {
    name: 'blobs, momentum, L2 to L1',
    experiment: presetWith('three-blobs', {
      optimizer: { kind: 'momentum', learningRate: 0.02 },
      penalty: { lambda: 0.003 },
    }),
    tunings: [{ after: 40, tuning: { penalty: { kind: 'l1', lambda: 0.001 } } }],
  },
  {
    name: 'digits, many numbers in a file',
    experiment: presetWith('digits', { penalty: { lambda: 0.01 } }),
  },
]
