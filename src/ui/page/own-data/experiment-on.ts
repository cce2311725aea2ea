// The experiment that own data begin with: a network that can overfit, and no penalty yet.
import { defaultPreset, presets } from '../../../catalog/presets/preset-table'
import type { CustomData, Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'

/** More rows than this are learned from in batches: a step stays short. */
const FULL_BATCH = 1000
const BATCH = 100

export function experimentOn(data: CustomData, fileName: string): Omit<Experiment, 'loss'> {
  return {
    version: 1,
    name: fileName.replace(/\.[a-z]+$/i, '').slice(0, 60) || 'own data',
    seed: 1,
    data,
    model: { features: { kind: 'identity' }, hidden: [64, 64], activation: 'relu' },
    optimizer: {
      kind: 'adam',
      learningRate: 0.01,
      ...(data.inputs.length > FULL_BATCH && { batchSize: BATCH }),
      weightDecay: 0,
    },
    penalty: { ...parseExperiment(presets[defaultPreset].experiment).penalty, lambda: 0 },
    dropout: 0,
  }
}

export function trainingInWords(data: CustomData): string {
  const batches = data.inputs.length > FULL_BATCH ? `, ${BATCH} rows a step` : ''
  return `64 · 64 relu, Adam 0.01${batches}; λ = 0 to begin with`
}
