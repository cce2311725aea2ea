// What the lab's own PyTorch programs state, read back: the same, whatever the lab was set up as before.
import { describe, expect, it, test } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../../catalog/kinds'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../experiment'
import { excerpt } from '../export/pytorch/excerpt'
import { script } from '../export/pytorch/script'
import type { ModelSpaceData, Tuned } from '../model-space'
import { parseExperiment } from '../parse/parse'
import { layerSizes } from '../shape'
import { laidOver, readCode } from './from-code'

const ROWS = 30
const moons = parseExperiment(presets['noisy-moons'].experiment)

/** Of the same data, and in all else another. */
function other({ data, model: { features }, loss, seed, steps, name }: Experiment): Experiment {
  return parseExperiment({
    version: 1,
    ...(name !== undefined && { name }),
    ...(steps !== undefined && { steps }),
    seed,
    data,
    model: { features, hidden: [7, 5], activation: 'sigmoid', bias: false },
    loss,
    optimizer: { kind: 'adamw', learningRate: 0.77, batchSize: 3, weightDecay: 0.3 },
    penalty: { kind: 'elastic', lambda: 0.7, l1Ratio: 0.2, includeBias: true, l1Solver: 'subgradient' },
    dropout: 0.4,
  })
}

/** What of an experiment its program states. */
function stated({ model, loss, optimizer, penalty, dropout }: Experiment): object {
  const { kind, lambda, l1Ratio, includeBias, l1Solver } = penalty
  const isDeep = model.hidden.length > 0
  const hasKink = kind === 'l1' || kind === 'elastic' || kind === 'group'
  return {
    hidden: model.hidden,
    bias: model.bias ?? true,
    loss,
    optimizer,
    kind,
    ...(kind !== 'none' && { lambda }),
    ...(kind === 'elastic' && { l1Ratio }),
    ...(['l1', 'l2', 'elastic'].includes(kind) && { includeBias }),
    ...(hasKink && { l1Solver }),
    ...(isDeep && { activation: model.activation, dropout }),
  }
}

function rowsFor(experiment: Experiment, tunings?: readonly Tuned[]): ModelSpaceData {
  const sizes = layerSizes(experiment)
  const rows = (width: number) => Array.from({ length: ROWS }, () => new Array(width).fill(0))
  const initial = sizes.slice(1).map((fanOut, l) => ({
    weights: Array.from({ length: sizes[l] as number }, () => new Array(fanOut).fill(0.1)),
    biases: new Array(fanOut).fill(0),
  }))
  const [inputs, targets] = [rows(sizes[0] as number), rows(sizes.at(-1) as number)]
  return {
    inputs,
    targets,
    validationInputs: inputs,
    validationTargets: targets,
    initial,
    ...(tunings && { tunings }),
  }
}

function bothWays(experiment: Experiment, tunings?: readonly Tuned[]): Experiment[] {
  const programs = [
    script(experiment, rowsFor(experiment, tunings), { steps: 100, changes: [] }),
    ...(tunings ? [] : [excerpt(experiment, { rows: ROWS, steps: 100 }).join('\n')]),
  ]
  return programs.map((code) => {
    const { experiment: read, ignored } = laidOver(readCode(code), other(experiment))
    expect(ignored, code).toEqual([])
    return read
  })
}

test.each(Object.keys(presets) as PresetId[])('%s', (id) => {
  const experiment = parseExperiment(presets[id].experiment)
  for (const read of bothWays(experiment)) expect(stated(read)).toEqual(stated(experiment))
})

describe('every penalty with every optimizer', () => {
  const pairs = penaltyKinds.flatMap((kind) => optimizerKinds.map((optimizer) => [kind, optimizer] as const))
  const more: Partial<Experiment['penalty']>[] = [
    { lambda: 0 },
    { lambda: 0.01, l1Ratio: 0.3 },
    { lambda: 0.02, l1Ratio: 0.9, l1Solver: 'subgradient' },
    { lambda: 0.03, includeBias: true },
    { lambda: 0.04, includeBias: true, l1Solver: 'subgradient' },
  ]

  it.each(pairs)('%s, %s', (kind, optimizer) => {
    const weightDecay = optimizer === 'adamw' ? 0.05 : 0
    for (const [i, changes] of more.entries()) {
      const experiment: Experiment = {
        ...moons,
        optimizer: { kind: optimizer, learningRate: 0.02, weightDecay, ...(i % 2 && { batchSize: 16 }) },
        penalty: { ...moons.penalty, kind, ...changes },
        dropout: i % 2 ? 0.25 : 0,
        ...(i === 2 && { model: { ...moons.model, bias: false, activation: 'tanh' } }),
      }
      // Without biases nothing says whether they would be penalised.
      const read = bothWays(experiment)
      for (const one of read) expect(stated(one)).toEqual(stated(experiment))
    }
  })
})

test('a run that was tuned is as it was in the end', () => {
  const { penalty, optimizer } = moons
  const settings = (changes: Partial<Experiment['penalty']>, dropout = 0) => ({
    penalty: { ...penalty, ...changes },
    optimizer,
    dropout,
  })
  const stretches: Tuned[] = [
    { after: 0, settings: settings({ lambda: 0 }) },
    { after: 20, settings: settings({ lambda: 0.01, kind: 'l1' }) },
    { after: 40, settings: settings({ lambda: 0.5, kind: 'group' }) },
    { after: 60, settings: settings({ lambda: 0.03, kind: 'elastic', l1Ratio: 0.4 }, 0.25) },
    { after: 80, settings: settings({ lambda: 0.02, kind: 'l2' }, 0.5) },
  ]
  for (let count = 2; count <= stretches.length; count++) {
    const tunings = stretches.slice(0, count)
    const experiment = { ...moons, ...(tunings.at(-1) as Tuned).settings }
    for (const read of bothWays(experiment, tunings)) expect(stated(read)).toEqual(stated(experiment))
  }
})
