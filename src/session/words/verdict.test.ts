import { describe, expect, it, test } from 'vitest'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { tuned } from '../../experiment/changes/tuned'
import type { Experiment, Tuning } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { type MetricColumn, metricColumns } from '../../protocol/metrics'
import type { RunDescription } from '../../protocol/run-description'
import type { LabState } from '../state'
import { createLabStore } from '../store'
import { firstStates } from '../study-lives'
import { tunableValues } from './change'
import { describeChange } from './marks'
import { judge, verdict } from './verdict'

const numbers = (changes: Partial<Record<MetricColumn, number>>) =>
  ({ ...Object.fromEntries(metricColumns.map((name) => [name, 0])), ...changes }) as Record<
    MetricColumn,
    number
  >

const points = (count: number) => ({
  inputs: new Array(count).fill([0, 0]),
  targets: new Array(count).fill([0]),
  flipped: [],
})

const runs: Partial<Record<PresetId, Partial<RunDescription>>> = {
  'noisy-moons': { task: 'binary', training: points(60), validation: points(1000), nullLoss: 0.694 },
  'wiggly-curve': {
    task: 'regression',
    training: points(16),
    validation: points(200),
    nullLoss: 0.783,
    noiseFloor: { loss: 0.09 },
  },
  'diabetes-lasso': { task: 'regression', training: points(40), validation: points(300), nullLoss: 0.708 },
  'xor-sample': { task: 'binary', training: points(4), validation: points(0), nullLoss: 0.25 },
  'sparse-truth': { task: 'regression', training: points(50), validation: points(500), nullLoss: 0.8 },
}

const spread = { training: 1, validation: 0.7 }

interface Situation extends Partial<LabState> {
  metrics?: Partial<Record<MetricColumn, number>>
  bestLoss?: number
  tuning?: Parameters<typeof tuned>[1]
}

function situation(presetId: PresetId, { metrics, bestLoss, tuning = {}, ...changes }: Situation): LabState {
  const experiment = tuned(parseExperiment(presets[presetId].experiment), tuning)
  return {
    ...createLabStore(presetId, experiment, firstStates({ twin: true, ladder: true })).getState(),
    connection: 'ready',
    status: 'running',
    step: 600,
    run: {
      run: 1,
      inputNames: [],
      outputNames: [],
      sizes: [],
      spread,
      ...runs[presetId],
    } as RunDescription,
    layerNorms: [5, 5, 1],
    ...(metrics && { latest: numbers(metrics) }),
    ...(bestLoss !== undefined && { best: { step: 40, validationLoss: bestLoss } }),
    ...changes,
  }
}

/** What is changed, from one tuning to another. */
function marked(step: number, before: Tuning, after: Tuning) {
  const valuesOf = (tuning: Tuning) =>
    tunableValues(tuned(parseExperiment(presets['noisy-moons'].experiment), tuning))
  const change = { from: valuesOf(before), to: valuesOf(after) }
  return { step, label: describeChange(change), change }
}

const text = (state: LabState) =>
  verdict(state)
    .map((part) => part.text)
    .join('')

const memorised = { dataLoss: 0.002, accuracy: 1, validationLoss: 1.6, validationAccuracy: 0.77 }
const calm = { dataLoss: 0.33, accuracy: 52 / 60, validationLoss: 0.44, validationAccuracy: 0.84 }
const guessing = { dataLoss: 0.6926, accuracy: 0.52, validationLoss: 0.694, validationAccuracy: 0.5 }
const l2 = (lambda: number) => ({ penalty: { kind: 'l2' as const, lambda } })

describe('of the moons', () => {
  // Losses as they come on the page: no penalty, λ = 0.01 after 600 steps, λ = 0.1 and 1 after 200.
  it.each<[string, Situation, string]>([
    ['starting', {}, 'The network is being set up.'],
    [
      'ready',
      { step: 0, status: 'ready', metrics: guessing },
      'Nothing is learned yet: the network answers as its random weights have it. Press Play.',
    ],
    [
      'learning',
      { step: 12, metrics: { ...calm, validationLoss: 0.9 }, bestLoss: 0.5 },
      'This network gets 52 of 60 training points right and 84 % of new ones: it is learning.',
    ],
    [
      'learning',
      { step: 45, metrics: { ...calm, validationLoss: 0.49 }, bestLoss: 0.467 },
      'This network gets 52 of 60 training points right and 84 % of new ones: it is learning.',
    ],
    [
      'overfitting',
      {
        step: 70,
        metrics: { dataLoss: 0.27, accuracy: 53 / 60, validationLoss: 0.62, validationAccuracy: 0.754 },
        bestLoss: 0.467,
      },
      'This network gets 53 of 60 training points right, but 25 % of new ones wrong: it is beginning to memorise. Pull λ to the right.',
    ],
    [
      'overfitting',
      { metrics: memorised, bestLoss: 0.45 },
      'This network gets 60 of 60 training points right, but 23 % of new ones wrong: it has memorised. Pull λ to the right.',
    ],
    [
      'overfitting',
      { metrics: memorised, bestLoss: 0.45, tuning: l2(1e-4), isPenaltyMoved: true },
      'It now gets 60 of 60 training points right, but 23 % of new ones wrong: it has memorised. Pull λ further to the right.',
    ],
    [
      'overfitting',
      {
        metrics: memorised,
        bestLoss: 0.45,
        tuning: l2(0.01),
        isPenaltyMoved: true,
        marks: [marked(560, l2(0), l2(0.01))],
      },
      'It now gets 60 of 60 training points right and 77 % of new ones: λ is taking hold.',
    ],
    [
      'overfitting',
      {
        metrics: memorised,
        bestLoss: 0.45,
        tuning: { penalty: { kind: 'l1', lambda: 0.01 } },
        isPenaltyMoved: true,
        status: 'paused',
        marks: [marked(560, l2(0.01), { penalty: { kind: 'l1', lambda: 0.01 } })],
      },
      'It now gets 60 of 60 training points right and 77 % of new ones: the penalty is now L1, and training rests. Press Play.',
    ],
    [
      // Ten steps after λ was pulled the loss jumps on both: it is shaken, not held back too much.
      'unsettled',
      {
        metrics: { ...memorised, dataLoss: 0.97, validationLoss: 4.4 },
        bestLoss: 0.467,
        tuning: l2(0.01),
        marks: [marked(590, { penalty: { kind: 'l1', lambda: 0 } }, l2(0.01))],
      },
      'This network gets 60 of 60 training points right and 77 % of new ones: L2 is taking hold.',
    ],
    [
      'unsettled',
      { metrics: { ...memorised, dataLoss: 30, validationLoss: 40 }, bestLoss: 0.467 },
      'This network gets 60 of 60 training points right and 77 % of new ones, worse than guessing. Lower the learning rate.',
    ],
    [
      'good',
      { metrics: calm, bestLoss: 0.43, tuning: l2(0.01), isPenaltyMoved: true },
      'It now gets 52 of 60 training points right and 84 % of new ones: what it has learned holds for both.',
    ],
    [
      'too-much',
      {
        metrics: { ...calm, dataLoss: 0.61, validationLoss: 0.6, accuracy: 0.75 },
        bestLoss: 0.467,
        tuning: l2(0.1),
        isPenaltyMoved: true,
      },
      'It now gets 45 of 60 training points right and 84 % of new ones: λ is too strong. Pull λ to the left.',
    ],
    [
      'too-much',
      { metrics: guessing, bestLoss: 0.69, tuning: l2(1), isPenaltyMoved: true },
      'It now gets 31 of 60 training points right and 50 % of new ones, hardly better than guessing: λ is too strong. Pull λ to the left.',
    ],
    [
      'too-much',
      { metrics: { ...guessing, validationLoss: 0.66 }, bestLoss: 0.467, tuning: { dropout: 0.9 } },
      'This network gets 31 of 60 training points right and 50 % of new ones, hardly better than guessing: dropout is too strong. Lower the dropout.',
    ],
    [
      'collapsed',
      { metrics: guessing, bestLoss: 0.467, tuning: l2(1), layerNorms: [0.39, 2.7, 0.048], canGoBack: true },
      'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Press “Back to before this change”.',
    ],
    [
      'collapsed',
      { metrics: guessing, bestLoss: 0.467, tuning: l2(1), layerNorms: [0.39, 0, 0.048], canGoBack: true },
      'Collapsed: a layer’s weights are zero, and let nothing through. Press “Back to before this change”.',
    ],
    [
      'collapsed',
      { metrics: guessing, bestLoss: 0.535, tuning: l2(0.1), layerNorms: [0.2, 0.03, 0.04] },
      'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Choose a smaller value and press Reset.',
    ],
    [
      'diverged',
      { status: 'diverged', reason: 'η = 10 is too large.', canGoBack: true },
      'Diverged: η = 10 is too large. Press “Back to before this change”.',
    ],
    [
      'diverged',
      { status: 'diverged', reason: 'η = 10 is too large.', divergedAt: 2800, step: 2000 },
      'Diverged at step 2,800 (shown is step 2,000): η = 10 is too large. Choose a smaller value and press Reset.',
    ],
    [
      'failed',
      { connection: 'failed', failure: 'This browser has no WebGL 2.' },
      'This browser has no WebGL 2.',
    ],
  ])('%s (%#)', (kind, given, sentence) => {
    const state = situation('noisy-moons', given)
    expect(judge(state).kind).toBe(kind)
    expect(text(state)).toBe(sentence)
  })
})

describe('counts', () => {
  const counted = (training: number, validation: number, metrics: Situation['metrics'], bestLoss: number) => {
    const run = { ...runs['noisy-moons'], spread, training: points(training), validation: points(validation) }
    return text(situation('noisy-moons', { run: run as RunDescription, metrics: metrics ?? {}, bestLoss }))
  }

  it('are grouped where they are large', () => {
    expect(counted(2000, 4000, { ...calm, accuracy: 0.9, validationAccuracy: 0.84 }, 0.43)).toBe(
      'This network gets 1,800 of 2,000 training points right and 84 % of new ones: what it has learned holds for both.',
    )
  })

  it('are counts where the fit draws every point, and shares where it does not', () => {
    expect(counted(60, 7, { ...calm, validationAccuracy: 5 / 7 }, 0.43)).toContain('and 5 of 7 new ones')
    expect(counted(60, 100, { ...calm, validationAccuracy: 0.5 }, 0.43)).toContain('and 50 of 100 new ones')
    expect(counted(60, 101, { ...calm, validationAccuracy: 0.5 }, 0.43)).toContain('and 50 % of new ones')
  })

  it('never say none of some, nor all of not all', () => {
    expect(counted(60, 1000, { ...memorised, validationAccuracy: 0.998 }, 0.2)).toContain(
      'but fewer than 1 % of new ones wrong',
    )
    expect(counted(60, 1000, { ...calm, validationAccuracy: 0.998 }, 0.43)).toContain(
      'and more than 99 % of new ones',
    )
    expect(counted(60, 1000, { ...calm, validationAccuracy: 1 }, 0.43)).toContain('and 100 % of new ones')
    expect(counted(60, 1000, { ...calm, validationAccuracy: 0.001 }, 0.43)).toContain('fewer than 1 % of')
  })

  it('are the same words for more than two classes', () => {
    const run = { ...runs['noisy-moons'], spread, task: 'multiclass', training: points(150), nullLoss: 2.33 }
    const metrics = { dataLoss: 0.003, accuracy: 1, validationLoss: 2.38, validationAccuracy: 0.74 }
    const state = situation('digits', { run: run as RunDescription, metrics, bestLoss: 0.89 })
    expect(text(state)).toBe(
      'This network gets 150 of 150 training points right, but 26 % of new ones wrong: it has memorised. Pull λ to the right.',
    )
  })
})

describe('of the XOR sample', () => {
  const metrics = { dataLoss: 0.25334492, accuracy: 0.5, validationLoss: Number.NaN }

  it('under way says that nothing is held back', () => {
    const state = situation('xor-sample', { step: 50, metrics, layerNorms: [0.05] })
    expect(judge(state).kind).toBe('unmeasured')
    expect(text(state)).toBe(
      'This network gets 2 of 4 training points right. No points are held back, so nobody can tell whether it memorises.',
    )
  })

  const finalPredictions = [[0.4], [0.46], [0.46], [0.52]]
  const straight = 'One straight line cannot represent XOR, whatever the penalty'

  it.each<[string, Situation, string]>([
    [
      'as it is',
      { finalPredictions },
      `MSE 0.253, rounded predictions 0 0 0 1. ${straight}; that on its bias pulls most answers below one half.`,
    ],
    [
      'before its answers have come',
      {},
      `MSE 0.253. ${straight}; that on its bias pulls most answers below one half.`,
    ],
    [
      'without a penalty',
      { finalPredictions: [[0.5]], tuning: l2(0) },
      `MSE 0.253, rounded predictions 0. ${straight}.`,
    ],
  ])('at its end prints the result, %s', (_how, given, sentence) => {
    const state = situation('xor-sample', { step: 100, status: 'paused', metrics, ...given })
    expect(judge(state).kind).toBe('finished-xor')
    expect(text(state)).toBe(`After 100 steps: ${sentence}`)
  })

  it('with a hidden layer teaches something else', () => {
    const state = situation('xor-sample', {
      step: 100,
      status: 'paused',
      metrics,
      finalPredictions: [[0.1], [0.9]],
    })
    const { initial: _, ...experiment } = state.experiment
    const deep: Experiment = {
      ...experiment,
      model: { ...experiment.model, hidden: [4], activation: 'tanh' },
    }
    expect(text({ ...state, experiment: deep })).toContain(
      'rounded predictions 0 1. A hidden layer can represent XOR',
    )
  })

  it.each([
    ['that is linear', [4], 'linear'],
    ['of one unit', [1, 1], 'tanh'],
  ] as const)('a hidden layer %s can represent no more than a straight line', (_, hidden, activation) => {
    const state = situation('xor-sample', { step: 100, status: 'paused', metrics })
    const { initial: _initial, ...experiment } = state.experiment
    const model = { ...experiment.model, hidden: [...hidden], activation }
    expect(text({ ...state, experiment: { ...experiment, model } })).toContain(straight)
  })
})

test('counts have the charts’ colours, and what to do has λ’s', () => {
  expect(verdict(situation('noisy-moons', { metrics: memorised, bestLoss: 0.45 }))).toEqual([
    { text: 'This network gets ' },
    { text: '60 of 60', tone: 'training' },
    { text: ' training points right, but ' },
    { text: '23 %', tone: 'validation' },
    { text: ' of new ones wrong: it has memorised. ' },
    { text: 'Pull λ to the right.', tone: 'penalty' },
  ])
})

describe('a sentence is not said where it would be false', () => {
  const moons = (changes: Partial<RunDescription>) =>
    ({
      run: 1,
      inputNames: [],
      outputNames: [],
      sizes: [],
      spread,
      ...runs['noisy-moons'],
      ...changes,
    }) as RunDescription
  const stuck = { dataLoss: Math.LN2, accuracy: 0.5, validationLoss: 0.6935, validationAccuracy: 0.5 }
  const small = [5, 0.05, 1]

  it.each<[string, string, PresetId, Situation]>([
    [
      'No points are held back',
      'there are some, and their loss overflowed',
      'wiggly-curve',
      { metrics: { dataLoss: 0.1, validationLoss: Number.NaN } },
    ],
    ['Press Play', 'it runs', 'noisy-moons', { step: 0, status: 'running', metrics: stuck }],
    [
      'random weights',
      'the experiment brings its own',
      'xor-sample',
      { step: 0, status: 'ready', metrics: stuck },
    ],
    [
      'Collapsed',
      'a small network was born small, and nothing holds it back',
      'noisy-moons',
      { step: 30, metrics: stuck, layerNorms: small },
    ],
    [
      'it is learning',
      'it has guessed for hundreds of steps',
      'noisy-moons',
      { metrics: stuck, bestLoss: Math.LN2 },
    ],
    [
      'it is learning',
      'its loss has left float32',
      'wiggly-curve',
      { metrics: { dataLoss: Number.POSITIVE_INFINITY, validationLoss: 1 }, bestLoss: 0.5 },
    ],
    [
      'Lower the learning rate',
      'all labels are the same',
      'noisy-moons',
      {
        metrics: { dataLoss: 0.01, accuracy: 1, validationLoss: 0.01, validationAccuracy: 1 },
        run: moons({ nullLoss: 0 }),
      },
    ],
    [
      'taking hold',
      'λ was made smaller',
      'noisy-moons',
      {
        metrics: memorised,
        bestLoss: 0.45,
        tuning: l2(0.001),
        marks: [marked(560, l2(0.1), l2(0.001))],
      },
    ],
    [
      'taking hold',
      'the learning rate was changed',
      'noisy-moons',
      {
        metrics: memorised,
        bestLoss: 0.45,
        tuning: l2(0.001),
        marks: [marked(560, { ...l2(0.001), learningRate: 0.01 }, { ...l2(0.001), learningRate: 0.003 })],
      },
    ],
    [
      'taking hold',
      'the values before are back',
      'noisy-moons',
      { metrics: memorised, bestLoss: 0.45, tuning: l2(0.001), marks: [{ step: 560, label: 'back' }] },
    ],
    [
      'the noise',
      'there is none',
      'wiggly-curve',
      {
        metrics: { dataLoss: 0.0015, validationLoss: 0.93 },
        bestLoss: 0.168,
        run: { ...moons(runs['wiggly-curve'] ?? {}), noiseFloor: { loss: 0 } },
      },
    ],
    [
      'hardly better',
      'it is worse',
      'wiggly-curve',
      { metrics: { dataLoss: 0.9, validationLoss: 0.9 }, bestLoss: 0.168, tuning: l2(10) },
    ],
    [
      '100 %',
      'something is left',
      'sparse-truth',
      { metrics: { dataLoss: 0.004, validationLoss: 0.9 }, bestLoss: 0.86 },
    ],
    [
      'further',
      'there is no penalty',
      'noisy-moons',
      { metrics: memorised, bestLoss: 0.45, tuning: { penalty: { kind: 'none' } } },
    ],
    ['1 steps', 'there was one', 'xor-sample', { step: 100, status: 'paused', metrics: stuck }],
  ])('“%s” where %s', (words, _why, presetId, given) => {
    expect(text(situation(presetId, given))).not.toContain(words)
  })

  it('whatever the state, it has no number that is none', () => {
    const losses = [Number.NaN, Number.POSITIVE_INFINITY, 0, 1e-9, 0.5, 30, 1e38]
    const situations = losses.flatMap((dataLoss) =>
      losses.flatMap((validationLoss) =>
        [0, 1, 30, 600].flatMap((step) =>
          (['ready', 'running', 'paused', 'diverged'] as const).flatMap((status) =>
            [0, 1, 60].map((rows) => ({ dataLoss, validationLoss, step, status, rows })),
          ),
        ),
      ),
    )
    for (const presetId of ['noisy-moons', 'wiggly-curve', 'diabetes-lasso', 'xor-sample'] as const) {
      const base = situation(presetId, { bestLoss: 0.4 })
      for (const { dataLoss, validationLoss, step, status, rows } of situations) {
        const run = { ...moons(runs[presetId] ?? {}), validation: points(rows) }
        const rates = { accuracy: Number.NaN, validationAccuracy: Number.NaN }
        const latest = numbers({ dataLoss, validationLoss, ...rates })
        expect(text({ ...base, step, status, run, latest })).not.toMatch(/NaN|Infinity|undefined|null/)
      }
    }
  })
})
