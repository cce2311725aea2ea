// Every preset, trained as a visitor sees it: untouched for a while, then the knob of its lesson moved. Its figures are pinned.
import { describe, expect, it, test } from 'vitest'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { tuned } from '../../experiment/changes/tuned'
import type { Experiment, Tuning } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { columnAt } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import type { RunDescription } from '../../protocol/run-description'
import type { Snapshot } from '../../protocol/snapshot'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

/** A figure that moves by more than 2 % is another figure. */
const TOLERANCE = 0.02
/** Where training has fitted everything, what is left of its loss is chance. */
const NOTHING = 1e-4

interface Figures {
  /** So many steps, the best validation loss on the way, training and validation loss at their end. */
  untouched: [steps: number, best: number | null, training: number, validation: number | null]
  /** Then the knob is moved, and so many steps more: training and validation loss. */
  moved: [steps: number, training: number, validation: number | null]
  /** The lesson: the validation loss then, as a share of what it was. */
  share: { atMost?: number; atLeast?: number }
  /** The suggested λ where none is named. */
  knob?: Tuning
  /** Weights at exactly zero then. */
  zeros?: number
}

// biome-ignore format: a table
const figures: Record<PresetId, Figures> = {
  'noisy-moons': { untouched: [250, 0.432, 0.0017, 3.51], moved: [200, 0.287, 0.424], share: { atMost: 0.2 } },
  'wiggly-curve': { untouched: [600, 0.179, 0.0112, 2.04], moved: [400, 0.0214, 0.187], share: { atMost: 0.2 } },
  'exact-zeros': { untouched: [150, 0.457, 0.0364, 2.16], moved: [300, 0.366, 0.467], share: { atMost: 0.3 }, zeros: 4267 },
  prostate: { untouched: [600, 0.298, 0.306, 0.363], moved: [400, 0.361, 0.315], share: { atMost: 0.9 }, zeros: 3 },
  orthonormal: { untouched: [400, 0.546, 0.0855, 0.546], moved: [300, 0.227, 0.489], share: { atMost: 0.95 }, zeros: 3 },
  'degree-nine': { untouched: [1000, 0.756, 0.0147, 3.79], moved: [600, 0.0211, 0.2], share: { atMost: 0.1 } },
  'three-spirals': { untouched: [500, 0.504, 0.128, 1.23], moved: [400, 0.333, 0.499], share: { atMost: 0.5 } },
  'sparse-truth': { untouched: [200, 0.863, 0, 0.902], moved: [400, 0.0394, 0.0419], share: { atMost: 0.1 }, zeros: 84 },
  'diabetes-lasso': { untouched: [600, 0.459, 0.222, 0.965], moved: [1000, 0.341, 0.398], share: { atMost: 0.5 }, zeros: 5 },
  digits: { untouched: [120, 1.01, 0.0116, 2.34], moved: [100, 0.312, 0.994], share: { atMost: 0.6 } },
  'clock-arithmetic': { untouched: [750, 3.14, 0.000326, 9.78], moved: [750, 0.0209, 0.727], share: { atMost: 0.1 } },
  'random-labels': { untouched: [120, 0.7, 0.0379, 3.69], moved: [250, 0.369, 0.867], share: { atMost: 0.3 } },
  dropout: { untouched: [250, 0.516, 0, 1.25], moved: [200, 0.296, 0.578], share: { atMost: 0.6 }, knob: { dropout: 0.8 } },
  'early-stopping': { untouched: [1500, 0.602, 0.112, 1.14], moved: [800, 0.247, 0.604], share: { atMost: 0.6 } },
  polynomial: { untouched: [600, 0.257, 0.0311, 0.954], moved: [400, 0.0815, 0.225], share: { atMost: 0.3 } },
  'penalised-bias': { untouched: [400, 0.225, 0.164, 0.225], moved: [400, 31.8, 27.4], share: { atLeast: 50 } },
  'xor-sample': { untouched: [100, null, 0.253, null], moved: [2000, 0.25, null], share: {} },
  'three-blobs': { untouched: [200, 0.635, 0.142, 1.88], moved: [200, 0.597, 0.646], share: { atMost: 0.5 } },
  spiral: { untouched: [250, 0.406, 0.033, 2.05], moved: [200, 0.165, 0.445], share: { atMost: 0.4 } },
  penguins: { untouched: [200, 0.0959, 0.000592, 0.229], moved: [150, 0.0756, 0.104], share: { atMost: 0.6 } },
  temperature: { untouched: [600, 0.0169, 0.00268, 0.0553], moved: [400, 0.0119, 0.0107], share: { atMost: 0.4 } },
  'wiggly-fourier': { untouched: [600, 0.317, 0.0432, 0.869], moved: [400, 0.0944, 0.25], share: { atMost: 0.4 } },
  'double-descent': { untouched: [600, 0.2, 0.00528, 1.78], moved: [300, 0.109, 0.224], share: { atMost: 0.2 } },
  'high-dimensional-line': { untouched: [200, 0.312, 0, 0.312], moved: [600, 0.000171, 0.0235], share: { atMost: 0.1 } },
}

const ids = Object.keys(presets) as PresetId[]

interface Watched {
  experiment: Experiment
  run: RunDescription
  trainer: Trainer
  best: number
  before: Snapshot
  after: Snapshot
}

async function watch(id: PresetId): Promise<Watched> {
  const { untouched, moved, knob } = figures[id]
  const experiment = parseExperiment(presets[id].experiment)
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  const run = await trainer.load(experiment, 0)
  const before = await trainer.advance(untouched[0])
  const best = lowestValidation(reports)
  await trainer.tune(tuned(experiment, knob ?? { penalty: { lambda: presets[id].suggestedLambda } }), 1)
  return { experiment, run, trainer, best, before, after: await trainer.advance(moved[0]) }
}

function lowestValidation(reports: readonly Report[]): number {
  const losses = reports.flatMap(({ rows, width }) =>
    Array.from({ length: rows.length / width }, (_, i) => rows[i * width + columnAt.validationLoss]!),
  )
  return Math.min(...losses)
}

/** Each is trained once, whichever tests look at it. */
const watched = new Map<PresetId, Promise<Watched>>()

function seen(id: PresetId): Promise<Watched> {
  const training = watched.get(id) ?? watch(id)
  watched.set(id, training)
  return training
}

function expectNear(actual: number | null, expected: number | null): void {
  expect(actual === null).toBe(expected === null)
  const [found, wanted] = [actual ?? 0, expected ?? 0]
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.max(TOLERANCE * wanted, NOTHING))
}

describe.each(ids)('%s', (id) => {
  it('has a pace, a length, a λ on the scale and one plain sentence', () => {
    const { pace, restsAt, suggestedLambda, sentence, label, experiment } = presets[id]
    expect(pace[0]?.from).toBe(0)
    for (const { stepsPerSecond } of pace) expect(stepsPerSecond).toBeGreaterThan(0)
    expect(restsAt).toBeGreaterThanOrEqual(figures[id].untouched[0])
    expect(suggestedLambda).toBeGreaterThanOrEqual(0)
    expect(suggestedLambda).toBeLessThanOrEqual(1)
    expect(sentence).toMatch(/^[A-Zλ].*\.$/)
    expect(sentence.length).toBeLessThanOrEqual(112)
    expect(experiment).toMatchObject({ version: 1, name: label })
  })

  it('gives its figures', async () => {
    const { best, before, after } = await seen(id)
    const { untouched, moved, zeros = 0 } = figures[id]
    expectNear(Number.isFinite(best) ? best : null, untouched[1])
    expectNear(before.dataLoss, untouched[2])
    expectNear(before.validationLoss, untouched[3])
    expectNear(after.dataLoss, moved[1])
    expectNear(after.validationLoss, moved[2])
    expect(after.exactZeros).toBe(zeros)
    expect([before.status, after.status]).toEqual(['paused', 'paused'])
  })

  it('shows its point', async () => {
    const { before, after } = await seen(id)
    const { atMost = Number.POSITIVE_INFINITY, atLeast = 0 } = figures[id].share
    if (before.validationLoss === null || after.validationLoss === null) return
    const share = after.validationLoss / before.validationLoss
    expect(share).toBeLessThanOrEqual(atMost)
    expect(share).toBeGreaterThanOrEqual(atLeast)
  })
})

/** Units whose weights for a are a single wave up to a fifth of their variance. */
function unitsOfOneWave({ parameters }: Snapshot): number {
  const hours = parameters[0]!.weights.slice(0, 23)
  return hours[0]!.filter((_, unit) => {
    const powers = Array.from({ length: 11 }, (__, k) => {
      const part = (of: (angle: number) => number) =>
        hours.reduce(
          (sum, weights, hour) => sum + weights[unit]! * of((2 * Math.PI * (k + 1) * hour) / 23),
          0,
        )
      return part(Math.cos) ** 2 + part(Math.sin) ** 2
    })
    return Math.max(...powers) > 0.8 * powers.reduce((sum, power) => sum + power)
  }).length
}

describe('what only one preset teaches', () => {
  const slopes = ({ parameters }: Snapshot) => parameters[0]!.weights.map(([w]) => w!)
  const height = ({ parameters }: Snapshot) => parameters[0]!.biases[0]!

  test('the sparse truth: L1 keeps all ten real inputs, and few decoys', async () => {
    const { after, run } = await seen('sparse-truth')
    const kept = run.inputNames.filter((_, i) => slopes(after)[i] !== 0)
    expect(kept.filter((name) => name.startsWith('real'))).toHaveLength(10)
    expect(kept.filter((name) => name.startsWith('decoy')).length).toBeLessThanOrEqual(6)
  })

  test('the exact zeros: 99 of 100 weights gone, and more new points right; under L2 none is zero', async () => {
    const { before, after } = await seen('exact-zeros')
    expect(after.exactZeros / after.weights).toBeGreaterThan(0.985)
    expect(after.validationAccuracy!).toBeGreaterThan(before.validationAccuracy! + 0.03)
    // The noisy moons are the same network under L2.
    expect((await seen('noisy-moons')).after.exactZeros).toBe(0)
  })

  test('the random labels: all right where it was trained, half right elsewhere', async () => {
    const { before } = await seen('random-labels')
    expect(before.accuracy).toBe(1)
    expect(Math.abs(before.validationAccuracy! - 0.5)).toBeLessThan(0.05)
  })

  test('dropout: no weight needs to shrink by much', async () => {
    const { before, after } = await seen('dropout')
    expect(after.weightNorm).toBeGreaterThan(0.7 * before.weightNorm)
  })

  test('early stopping: step 100 is about where λ = 1/(2ηt) is', async () => {
    const { experiment, trainer, best, after } = await seen('early-stopping')
    await trainer.load(experiment, 2)
    const stopped = await trainer.advance(100)
    expect(presets['early-stopping'].suggestedLambda).toBe(1 / (2 * experiment.optimizer.learningRate * 100))
    expect(stopped.validationLoss! / best).toBeLessThan(1.01)
    expect(Math.abs(stopped.validationLoss! / after.validationLoss! - 1)).toBeLessThan(0.01)
  })

  test('the penalised bias: half the height is lost, and comes back without it', async () => {
    const { experiment, trainer, before, after } = await seen('penalised-bias')
    expect(height(before)).toBeCloseTo(10, 0)
    expect(height(after) / height(before)).toBeCloseTo(0.5, 1)
    await trainer.tune(tuned(experiment, { penalty: { lambda: 1, includeBias: false } }), 2)
    const freed = await trainer.advance(400)
    expect(height(freed)).toBeCloseTo(height(before), 0)
    expectNear(freed.validationLoss, 4.4)
    expect(freed.validationLoss!).toBeLessThan(0.2 * after.validationLoss!)
  })

  test('the XOR sample: PyTorch’s figure, and 0 0 0 1; without the penalty one half for all', async () => {
    const { before, after, run } = await seen('xor-sample')
    const answers = (snapshot: Snapshot) =>
      run.training.inputs.map((row) =>
        row.reduce((sum, x, i) => sum + x * slopes(snapshot)[i]!, height(snapshot)),
      )
    expect(before.dataLoss).toBeCloseTo(0.2533, 4)
    expect(answers(before).map(Math.round)).toEqual([0, 0, 0, 1])
    for (const answer of answers(after)) expect(answer).toBeCloseTo(0.5, 2)
  })

  test('clock arithmetic: no new sum by heart, and with λ nearly all of them', async () => {
    const { before, after, run } = await seen('clock-arithmetic')
    expect([run.modulus, run.training.inputs.length, run.validation.inputs.length]).toEqual([23, 423, 106])
    expect(before.accuracy).toBe(1)
    expect(before.validationAccuracy!).toBeLessThan(0.05)
    expect(after.accuracy).toBe(1)
    expect(after.validationAccuracy!).toBeGreaterThan(0.85)
    // What the lesson says of its units: most have one wave each, as they had not by heart.
    expect(unitsOfOneWave(before)).toBeLessThan(128 / 4)
    expect(unitsOfOneWave(after)).toBeGreaterThan((128 * 3) / 4)
  })

  test('the digits: all right where it was trained, wrong labels and all; λ gets more new ones right', async () => {
    const { before, after } = await seen('digits')
    expect(before.accuracy).toBe(1)
    expect(after.validationAccuracy!).toBeGreaterThan(before.validationAccuracy!)
  })

  test('the penguins: right as often, and less sure of what is wrong', async () => {
    const { before, after } = await seen('penguins')
    expect(before.validationAccuracy!).toBeGreaterThan(0.93)
    expect(Math.abs(after.validationAccuracy! - before.validationAccuracy!)).toBeLessThan(0.02)
  })

  test('the high-dimensional line: the win is nine tenths, and ends near the null model', async () => {
    const { run, before, after } = await seen('high-dimensional-line')
    expect(after.validationLoss!).toBeLessThan(0.1 * before.validationLoss!)
    expect(after.validationLoss!).toBeGreaterThan(run.nullLoss)
  })
})
