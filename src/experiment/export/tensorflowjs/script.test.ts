import { describe, expect, it, test } from 'vitest'
import { optimizerKinds } from '../../../catalog/kinds'
import { presets } from '../../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { excerpt } from './excerpt'
import { script } from './script'

// Some of these programs are run by .ci/programs/tensorflowjs.test.ts, all by `npm run programs`.

const xor = parseExperiment(presets['xor-sample'].experiment)
const deep: Experiment = { ...xor, model: { ...xor.model, hidden: [3], activation: 'relu' } }
const rows = { inputs: [[0, 0], [0, 1], [1, 0]], targets: [[0], [1], [1]] } // biome-ignore format: a row each
const initial = [
  { weights: [[1, 2, 3], [4, 5, 6]], biases: [7, 8, 9] }, // biome-ignore format: as they are written
  { weights: [[10], [11], [12]], biases: [13] },
]

function scriptOf(experiment: Experiment, changes: string[] = []): string {
  const data = { ...rows, validationInputs: [], validationTargets: [] }
  const layers = experiment.model.hidden.length ? initial : (xor.initial ?? [])
  return script(experiment, { ...data, initial: layers }, { steps: 100, changes })
}

test('the XOR sample, whole', () => {
  expect(scriptOf(xor)).toMatchInlineSnapshot(`
    "// "XOR sample" from Overfit Lab, in TensorFlow.js (tried with 4.22 in Node).
    //
    // Run it with \`node\`, after \`npm install @tensorflow/tfjs\` in its folder; in a page it is a module script, with an import
    // map that says where @tensorflow/tfjs is.
    //
    // It starts from the same parameters as the page and takes the same rows, batches and steps, each written out. Both
    // compute in float32, so the figures printed at the end agree to about five digits while the run is well conditioned.

    import * as tf from '@tensorflow/tfjs'

    await tf.ready()
    console.log('TensorFlow.js', tf.version['tfjs-core'], tf.getBackend())

    const steps = 100
    const lambda = 0.1 // λ
    const learningRate = 0.1 // η

    // Inputs: a, b.
    // Target: a xor b.
    // The rows as the network sees them: standardised, or expanded into features, where the experiment says so.
    const trainingInputs = tf.tensor2d([
      [0, 0],
      [0, 1],
      [1, 0],
    ])
    const trainingTarget = tf.tensor2d([
      [0],
      [1],
      [1],
    ])

    // Where the run started, layer by layer: weights as [inputs, outputs].
    const weights = [
      tf.variable(tf.tensor2d([
        [-0.041285317],
        [0.46314958],
      ])),
    ]
    const biases = [
      tf.variable(tf.tensor1d([0.084213614])),
    ]
    const ps = [...weights, ...biases]

    function outputOf(inputs) {
      return tf.add(tf.matMul(inputs, weights[0]), biases[0])
    }

    function dataLoss(output, target) {
      return tf.losses.meanSquaredError(target, output)
    }

    let t = 0 // steps taken

    function step(inputs, target) {
      t += 1
      const { grads } = tf.variableGrads(() => dataLoss(outputOf(inputs), target), ps)
      ps.forEach((p, i) => {
        const g = tf.add(grads[p.name], tf.mul(lambda, tf.mul(2, p)))
        const free = tf.sub(p, tf.mul(learningRate, g))
        p.assign(free)
      })
    }

    while (t < steps) tf.tidy(() => step(trainingInputs, trainingTarget))

    const trainingLoss = dataLoss(outputOf(trainingInputs), trainingTarget).dataSync()[0]
    const penalty = ps.reduce((sum, p) => sum + tf.sum(tf.square(p)).dataSync()[0], 0)
    console.log(
      JSON.stringify({
        step: t,
        dataLoss: trainingLoss,
        penalty,
        objective: trainingLoss + lambda * penalty,
        validationLoss: null,
      }),
    )
    "
  `)
})

describe('the network', () => {
  it('keeps weights as the page does, [inputs, outputs]', () => {
    expect(scriptOf(deep)).toContain('    [1, 2, 3],\n    [4, 5, 6],\n')
    expect(scriptOf(deep)).toContain('tf.variable(tf.tensor1d([7, 8, 9])),')
  })

  it('drops units only where the rate is not 0', () => {
    expect(scriptOf({ ...deep, dropout: 0.5 })).toContain('tf.mul(units, tf.tensor2d(maskOf(')
    expect(scriptOf(deep)).not.toMatch(/mask|dropout/)
    expect(scriptOf({ ...xor, dropout: 0.5 })).not.toMatch(/mask|dropout/)
  })

  it('has no biases where the model has none', () => {
    const code = scriptOf({ ...deep, model: { ...deep.model, bias: false } })
    expect(code).not.toContain('biases')
    expect(code).toContain('const ps = weights\n')
  })
})

describe('the step', () => {
  const penalised = (
    penalty: Partial<Experiment['penalty']>,
    kind: Experiment['optimizer']['kind'] = 'sgd',
  ) =>
    scriptOf({
      ...deep,
      penalty: { ...xor.penalty, includeBias: false, ...penalty },
      optimizer: { ...xor.optimizer, kind },
    })

  it.each(optimizerKinds)('thresholds L1 in the metric of %s', (kind) => {
    const hasMetric = kind.startsWith('adam')
    const code = penalised({ kind: 'l1' }, kind)
    expect(code).toContain('const kappa = p.rank > 1 ? lambda : 0')
    expect(code).toContain(
      hasMetric ? 'tf.div(learningRate * kappa, d)' : 'softThreshold(free, learningRate * kappa)',
    )
    expect(code.includes('if (kappa > 0) velocities[i].assign(')).toBe(kind === 'momentum')
    expect(code.includes('1 - learningRate * weightDecay')).toBe(kind === 'adamw')
  })

  it('puts the subgradient into the gradient where that is chosen, 0 at 0', () => {
    const code = penalised({ kind: 'elastic', l1Solver: 'subgradient' })
    expect(code).toContain('tf.add(tf.mul(2 * (1 - r), p), tf.mul(r, tf.sign(p)))')
    expect(code).not.toContain('softThreshold')
    expect(penalised({ kind: 'group', l1Solver: 'subgradient' })).toContain(
      'tf.maximum(tf.norm(p, 2, 0, true), 1e-30)',
    )
  })

  it('penalises biases where they are penalised', () => {
    expect(penalised({ kind: 'l2' })).toContain('const g = p.rank > 1 ? tf.add(grads[p.name]')
    expect(penalised({ kind: 'l2', includeBias: true })).toContain('const g = tf.add(grads[p.name]')
    expect(penalised({ kind: 'l2', includeBias: true })).toContain('const penalty = ps.reduce(')
  })

  it('takes mini-batches in the page’s own order, and all rows where a batch would hold them', () => {
    const code = (batchSize: number) => scriptOf({ ...xor, optimizer: { ...xor.optimizer, batchSize } })
    expect(code(2)).toContain('order.slice(i, i + 2)')
    expect(code(2)).toContain('step(...following.next().value)')
    expect(code(3)).toContain('step(trainingInputs, trainingTarget)')
  })
})

it('says what is left out of the excerpt', () => {
  const polynomial = parseExperiment(presets.polynomial.experiment)
  const lines = excerpt(polynomial, { rows: 16, steps: 2000 })
  expect(lines).toContain('// x: the 16 training inputs, mapped to [-1, 1]')
  expect(lines).toContain('const inputs = tf.concat(columns.slice(1), 1)')
  expect(lines).toContain('// weights, biases: variables by layer, of shape [15, 1]; ps: all of them')
})
