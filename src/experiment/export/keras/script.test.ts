import { describe, expect, it } from 'vitest'
import { optimizerKinds } from '../../../catalog/kinds'
import { presets } from '../../../catalog/presets/preset-table'
import { type Experiment, tunableSettings } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { script } from './script'

// Run under Keras 3.15 on JAX 0.10 by `npm run programs`: within 2e-5 of the engine after 100 steps.

const xor = parseExperiment(presets['xor-sample'].experiment)
const deep: Experiment = { ...xor, model: { ...xor.model, hidden: [3], activation: 'relu' } }
const rows = { inputs: [[0, 0], [0, 1], [1, 0]], targets: [[0], [1], [1]] } // biome-ignore format: a row each
const layers = [
  { weights: [[1, 2, 3], [4, 5, 6]], biases: [7, 8, 9] }, // biome-ignore format: as they are written
  { weights: [[10], [11], [12]], biases: [13] },
]
const data = { ...rows, validationInputs: [], validationTargets: [], initial: layers }

const scriptOf = (experiment: Experiment) => script(experiment, data, { steps: 100, changes: [] })

describe('the network', () => {
  it('is one of Keras, begun where the page began', () => {
    const code = scriptOf(deep)
    expect(code).toContain(
      "    keras.Input((2,)),\n    keras.layers.Dense(3, activation='relu'),\n    keras.layers.Dense(1),\n",
    )
    expect(code).toContain('        [1, 2, 3],\n        [4, 5, 6],\n    ], [7, 8, 9]],\n')
    expect(code).toContain('criterion = keras.losses.MeanSquaredError()\n')
  })

  it('has no biases where the model has none', () => {
    const code = scriptOf({ ...deep, model: { ...deep.model, bias: false } })
    expect(code).toContain("keras.layers.Dense(3, activation='relu', use_bias=False)")
    expect(code).toContain('        [4, 5, 6],\n    ]],\n')
  })

  it('drops units only where the rate is not 0', () => {
    const code = scriptOf({ ...deep, dropout: 0.5 })
    expect(code).toContain('    Dropout(0),\n')
    expect(code).toContain('most_rows = 3\n')
    expect(code).toContain('        dropping.draw(step)\n')
    expect(scriptOf(deep)).not.toMatch(/Dropout|dropping/)
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

  it.each(optimizerKinds)('is that of %s, thresholded', (kind) => {
    const hasMetric = kind.startsWith('adam')
    const code = penalised({ kind: 'l1' }, kind)
    expect(code).toContain('kappa = lambda_ * is_weight\n')
    expect(code).toContain(`moved = soft_threshold(free, lr * kappa${hasMetric ? ' / d' : ''})\n`)
    expect(code.includes('ops.where(kappa > 0, (p - moved) / lr, v.value)')).toBe(kind === 'momentum')
    expect(code.includes('p * (1 - lr * self.decay) if is_weight else p')).toBe(kind === 'adamw')
    // As the page's: not Keras's own 1e-7.
    expect(code.includes(', kappa) + 1e-8')).toBe(hasMetric)
  })

  it('has λ in the gradient, and says how a layer of Keras would have it', () => {
    expect(penalised({ kind: 'l2' })).toContain(
      'g = gradient + lambda_ * (2 * p) if is_weight else gradient\n',
    )
    expect(penalised({ kind: 'l2' })).toContain('#   kernel_regularizer=keras.regularizers.L2(lambda_)\n')
    expect(penalised({ kind: 'l2', includeBias: true })).toContain('g = gradient + lambda_ * (2 * p)\n')
    expect(penalised({ kind: 'elastic', l1Solver: 'subgradient' })).toContain(
      'lambda_ * (2 * (1 - r) * p + r * ops.sign(p))',
    )
    expect(penalised({ kind: 'group' })).not.toContain('In a layer of Keras')
    expect(penalised({ kind: 'maxnorm' })).toContain(
      'kernel_constraint=keras.constraints.MaxNorm(0.01 / lambda_',
    )
  })

  it('is another from where it was changed, with what the one before had built up', () => {
    const tuned = (after: number, kind: 'l2' | 'l1') => ({
      after,
      settings: tunableSettings({ ...deep, penalty: { ...deep.penalty, kind } }),
    })
    const tunings = [tuned(0, 'l2'), tuned(40, 'l1')]
    const code = script(deep, { ...data, tunings }, { steps: 100, changes: ['step 40: L2 → L1'] })
    expect(code).toContain('for step in range(0, 40):\n')
    expect(code).toContain('class Page2(Page):\n    def update_step(')
    expect(code).toContain(
      'for own, kept in zip(optimizer.variables, before.variables):\n    own.assign(kept)\n',
    )
    expect(code).toContain('for step in range(40, 100):\n')
    expect(code.indexOf('def soft_threshold')).toBeGreaterThan(code.indexOf('range(0, 40)'))
  })

  it('takes mini-batches in the page’s own order', () => {
    const code = scriptOf({ ...xor, optimizer: { ...xor.optimizer, batchSize: 2 } })
    expect(code).toContain('chosen = order[i : i + 2]')
    expect(code).toContain('    inputs, target = next(following)\n')
  })
})
