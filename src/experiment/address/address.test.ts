import { describe, expect, it, test } from 'vitest'
import { textNames } from '../../catalog/datasets/dataset'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { type Stream, stream } from '../../catalog/random/stream'
import type { Experiment } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { decodeAddress, encodeAddress } from './address'
import { leavesOf, readLeaf } from './leaves'

const ids = Object.keys(presets) as PresetId[]
const presetExperiment = (id: PresetId) => parseExperiment(presets[id].experiment)

function hashOf(id: PresetId, experiment: Experiment): string {
  const encoded = encodeAddress(id, experiment)
  if ('needsFile' in encoded) throw new Error(encoded.needsFile)
  return encoded.hash
}

test.each(ids)('%s as it comes is an address of its name alone, and comes back', (id) => {
  const hash = hashOf(id, presetExperiment(id))
  expect(hash).toBe(id === 'noisy-moons' ? '' : `#preset=${id}`)
  expect(decodeAddress(hash)).toEqual({ presetId: id, experiment: presetExperiment(id) })
})

test('what differs is readable', () => {
  const moons = presetExperiment('noisy-moons')
  const experiment = {
    ...moons,
    model: { ...moons.model, hidden: [32, 32] },
    penalty: { ...moons.penalty, lambda: 0.01, includeBias: true },
  }
  expect(hashOf('noisy-moons', experiment)).toBe(
    '#preset=noisy-moons&model.hidden=32,32&penalty.lambda=0.01&penalty.includeBias=true',
  )
})

describe('by hand', () => {
  it('takes the default preset where none is named', () => {
    expect(decodeAddress('#penalty.lambda=1e-3').experiment.penalty.lambda).toBe(0.001)
  })

  it('starts data of another kind from that kind’s defaults, its loss too', () => {
    const { data, loss } = decodeAddress('#preset=noisy-moons&data.kind=sine&data.samples=20').experiment
    expect(data).toEqual({ kind: 'sine', samples: 20, validation: 200, noise: 0.3 })
    expect(loss).toBe('mse')
  })

  it('reads a count of inputs as a number, though custom data has rows there', () => {
    expect(decodeAddress('#data.kind=sparse&data.inputs=40&data.relevant=3').experiment.data).toMatchObject({
      kind: 'sparse',
      inputs: 40,
      relevant: 3,
    })
    expect(() => decodeAddress('#data.kind=sparse&data.inputs=many')).toThrow('data.inputs')
  })

  it('starts features of another kind afresh', () => {
    const hash = '#preset=wiggly-curve&model.features.kind=legendre&model.features.degree=15'
    expect(decodeAddress(hash).experiment.model.features).toEqual({ kind: 'legendre', degree: 15 })
  })

  it('takes out what is off', () => {
    const { experiment } = decodeAddress('#preset=xor-sample&steps=off&initial=off')
    expect('steps' in experiment || 'initial' in experiment).toBe(false)
  })

  it('reads an empty list', () => {
    expect(decodeAddress('#model.hidden=').experiment.model.hidden).toEqual([])
  })
})

test.each([
  ['#preset=swirl', 'preset: found "swirl", expected one of noisy-moons, wiggly-curve, exact-zeros,'],
  ['#penalty.lambda=much', 'penalty.lambda: found "much", expected a number from 0 to 1000.'],
  ['#penalty.lambda=', 'penalty.lambda: found "", expected a number from 0 to 1000.'],
  ['#penalty.lambda', 'penalty.lambda: found "", expected a number from 0 to 1000.'],
  [
    '#penalty.size=1',
    'penalty.size: found an unknown key, expected only kind, lambda, l1Ratio, includeBias, l1Solver.',
  ],
  ['#seed.low=1', 'seed: found {"low":1}, expected a whole number from 0 to 4294967295.'],
  ['#seed=1&seed=2', 'seed: found it twice, expected it once.'],
  ['#=1', 'address: found "", expected pairs like penalty.lambda=0.01.'],
  ['#__proto__.seed=1', 'address: found "__proto__.seed", expected pairs like penalty.lambda=0.01.'],
  ['#constructor.name=1', 'constructor: found an unknown key, expected only version, name, seed,'],
  ['#name=%E0%A4', 'name: found %E0%A4, expected URI-encoded text.'],
  [
    '#data.kind=formula&data.expression=3x+',
    'data.expression: found the end, expected a number, x, a function or “(” after “+”.',
  ],
  ['#initial=[[1', 'initial: found [[1…, expected JSON.'],
  ['#model.hidden=3,x', 'model.hidden.1: found "x", expected a whole number from 1 to 1024.'],
  ['#penalty.kind=off', 'penalty.kind: found "off", expected one of none, l2, l1, elastic, group, maxnorm.'],
])('%s is refused with one sentence', (hash, sentence) => {
  expect(() => decodeAddress(hash)).toThrow(sentence)
})

test.each([
  ['sin(3x)+x*2/(x,1):', 'sin(3x)+x*2/(x,1):'],
  ['sin(3x) + x^2', 'sin(3x)%20+%20x%5E2'],
  ['|x| − ½#&%', '%7Cx%7C%20%E2%88%92%20%C2%BD%23%26%25'],
  ['100%2B', '100%252B'],
])('a text is as readable as it may be: %s', (text, written) => {
  expect(leavesOf({ data: { expression: text } }).get('data.expression')).toBe(written)
  expect(readLeaf('data.expression', written)).toBe(text)
})

test('every text of a data set is read as one, what looks like a number too', () => {
  for (const name of textNames) expect(readLeaf(`data.${name}`, '12')).toBe('12')
})

test.each([
  '12',
  '-1',
  '1e-3',
  'x + 1',
  '  x*x',
  '(x+1)(x-1)/2',
  '|x|',
  'x²·π',
  'max(x, 2)',
  '2 ÷ 3 − x',
  'e',
])('the formula “%s” comes back as it was', (expression) => {
  const moons = presetExperiment('noisy-moons')
  for (const kind of ['formula', 'formula-classes']) {
    const experiment = parseExperiment({ ...moons, loss: undefined, data: { kind, expression } })
    expect(decodeAddress(hashOf('noisy-moons', experiment)).experiment).toEqual(experiment)
  }
})

test('a name that is no proper text is mended rather than lost', () => {
  const named = parseExperiment({ ...presetExperiment('noisy-moons'), name: 'a\uD800b' })
  expect(named.name).toBe('a\uFFFDb')
  expect(decodeAddress(hashOf('noisy-moons', named)).experiment).toEqual(named)
})

test('custom data and initial parameters go into the address while it is short', () => {
  const row = (i: number) => [i / 7, -1 - i]
  const custom = (count: number) =>
    parseExperiment({
      ...presetExperiment('xor-sample'),
      data: {
        kind: 'custom',
        task: 'regression',
        inputs: Array.from({ length: count }, (_, i) => row(i)),
        targets: Array.from({ length: count }, (_, i) => [i]),
        validationInputs: [],
        validationTargets: [],
      },
    })
  expect(decodeAddress(hashOf('xor-sample', custom(20))).experiment).toEqual(custom(20))
  for (const rows of [1000, 5000])
    expect(encodeAddress('xor-sample', custom(rows))).toHaveProperty('needsFile')
})

test('every variation comes back as it was', () => {
  const random = stream(7, 'split')
  for (let i = 0; i < 400; i++) {
    const id = ids[random.below(ids.length)] as PresetId
    const experiment = variation(id, random)
    expect(decodeAddress(hashOf(id, experiment))).toEqual({ presetId: id, experiment })
  }
})

/** A preset with some of its fields drawn anew, as they may stand after a visitor has been at it. */
function variation(id: PresetId, random: Stream): Experiment {
  const preset = presetExperiment(id)
  const pick = <T>(...options: T[]): T => options[random.below(options.length)] as T
  const maybe = <T>(changed: T, kept: T): T => (random.below(2) ? changed : kept)
  const { initial: _, name: __, steps: ___, ...bare } = preset
  const names = ['off', 'true', '12', '', 'a & b = c % d #e', 'λ → ü', '👍🏽', undefined, preset.name]
  const candidate = {
    ...bare,
    name: pick(...names),
    seed: maybe(random.below(2 ** 32 - 1), preset.seed),
    data: maybe(
      pick({ kind: 'moons', noise: random.uniform(0, 1) }, { kind: 'sine' }, { kind: 'xor' }),
      preset.data as never,
    ),
    loss: undefined,
    model: {
      features: maybe(
        pick(
          { kind: 'legendre', degree: 5 },
          { kind: 'rbf', count: 3, width: 0.5 },
          { kind: 'random-relu', count: 7 },
        ),
        preset.model.features as never,
      ),
      hidden: maybe(pick([], [8], [3, 1, 1024]), preset.model.hidden),
      activation: pick('tanh', 'relu', 'sigmoid', 'linear'),
    },
    optimizer: {
      kind: 'adamw',
      learningRate: random.uniform(1e-6, 1),
      weightDecay: maybe(0.1, 0),
      batchSize: pick(undefined, 8),
    },
    penalty: {
      ...preset.penalty,
      kind: pick('none', 'l2', 'l1', 'elastic', 'group', 'maxnorm'),
      lambda: 10 ** random.uniform(-9, 2),
    },
    dropout: maybe(0.5, 0),
    steps: pick(undefined, 100, preset.steps),
  }
  const oneInput = candidate.data.kind === 'sine'
  return parseExperiment(
    oneInput ? candidate : { ...candidate, model: { ...candidate.model, features: { kind: 'identity' } } },
  )
}
