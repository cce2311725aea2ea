import { describe, expect, it, test } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { presets } from '../../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { script } from './script'

const xor = parseExperiment(presets['xor-sample'].experiment)
const rows = {
  inputs: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  targets: [[0], [1], [1], [0]],
  validationInputs: [],
  validationTargets: [],
}

const layers = [
  { weights: [[1, 2, 3], [4, 5, 6]], biases: [7, 8, 9] }, // biome-ignore format: rows side by side show the transpose
  { weights: [[10], [11], [12]], biases: [13] },
]

function scriptOf(experiment: Experiment, changes: string[] = []): string {
  const initial = experiment.model.hidden.length ? layers : (xor.initial ?? [])
  return script(experiment, { ...rows, initial }, { steps: 100, changes })
}

const deep: Experiment = { ...xor, model: { ...xor.model, hidden: [3], activation: 'relu' } }

// Run by hand under PyTorch 1.13: the eleven cases of e2e/reference/training.json end within 3e-6 of its figures;
// proximal L1 and elastic net with each optimizer, mini-batches, features, three classes and standardised rows of one's
// own within 1e-5 of the cpu engine, or nearer to PyTorch's float64 than PyTorch's float32 is.
test('the XOR sample, whole', () => {
  expect(scriptOf(xor)).toMatchInlineSnapshot(`
    "# "XOR sample" from Overfit Lab, in PyTorch (1.10 or later; tried with 1.13).
    #
    # Training minimises data loss + lambda_ * penalty, from the same parameters, on the same rows and batches as the
    # page. Both compute in float32, so the figures printed at the end agree to about five digits while the run is
    # well conditioned.

    import json

    import torch
    from torch import nn, optim

    print('PyTorch', torch.__version__)

    steps = 100
    lambda_ = 0.1  # λ
    lr = 0.1  # η, the learning rate

    # Inputs: a, b.
    # Target: a xor b.
    # The rows as the network sees them: standardised, or expanded into features, where the experiment says so.
    training_inputs = torch.tensor([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
    ], dtype=torch.float32)
    training_target = torch.tensor([
        [0],
        [1],
        [1],
        [0],
    ], dtype=torch.float32)

    model = nn.Linear(2, 1)
    weights = [p for p in model.parameters() if p.dim() > 1]
    biases = [p for p in model.parameters() if p.dim() == 1]
    penalised = list(model.parameters())

    # Where the run started, layer by layer; nn.Linear keeps its weights as [outputs, inputs].
    initial = [
        ([
            [-0.041285317, 0.46314958],
        ], [0.084213614]),
    ]
    with torch.no_grad():
        for weight, bias, (first_weight, first_bias) in zip(weights, biases, initial):
            weight.copy_(torch.tensor(first_weight))
            bias.copy_(torch.tensor(first_bias))

    criterion = nn.MSELoss()
    optimizer = optim.SGD(model.parameters(), lr=lr)

    inputs, target = training_inputs, training_target
    for _ in range(steps):
        output = model(inputs)
        penalty = sum((p ** 2).sum() for p in penalised)
        loss = criterion(output, target) + lambda_ * penalty
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    model.eval()
    with torch.no_grad():
        data_loss = criterion(model(training_inputs), training_target).item()
        validation_loss = None
        penalty = sum((p ** 2).sum() for p in penalised)
    print(json.dumps({
        'step': steps,
        'dataLoss': data_loss,
        'penalty': float(penalty),
        'objective': data_loss + lambda_ * float(penalty),
        'validationLoss': validation_loss,
    }))
    "
  `)
})

describe('the network', () => {
  it('gets its weights as [outputs, inputs]', () => {
    const script = scriptOf(deep)
    expect(script).toContain('        [1, 4],\n        [2, 5],\n        [3, 6],\n    ], [7, 8, 9]),')
    expect(script).toContain('        [10, 11, 12],\n    ], [13]),')
  })

  it('has its layers in order, and after the activation what drops the units that the page drops', () => {
    const script = scriptOf({ ...deep, dropout: 0.5 })
    expect(script).toContain('    nn.Linear(2, 3), nn.ReLU(), Dropout(0),\n    nn.Linear(3, 1),\n')
    expect(script).toContain('dropout = 0.5  # the share')
    expect(script).toContain('shared = pcg((pcg((pcg(1) + step + 1) % 2 ** 32) + layer) % 2 ** 32)')
    expect(script).toContain('model.train()\nfor step in range(steps):')
    for (const word of ['Dropout', 'dropout', 'pcg']) expect(scriptOf(deep)).not.toContain(word)
    // A linear model has no hidden units to drop.
    expect(scriptOf({ ...xor, dropout: 0.5 })).not.toContain('dropout')
  })
})

describe('a run that was tuned', () => {
  const tuned = (after: number, changes: Partial<Experiment['penalty']>, dropout = 0) => ({
    after,
    settings: { penalty: { ...deep.penalty, ...changes }, optimizer: deep.optimizer, dropout },
  })
  const replayed = (tunings: ReturnType<typeof tuned>[], changes: string[] = []) =>
    script(deep, { ...rows, initial: layers, tunings }, { steps: 100, changes })

  it('trains with the values as they were, by the steps before them', () => {
    const code = replayed([tuned(0, { lambda: 0 }), tuned(40, { lambda: 0.01 })], ['step 40: λ 0 → 0.01'])
    expect(code).toContain('tuned = {\n    0: (0, 0.5, 0.1, 0, 0),\n    40: (0.01, 0.5, 0.1, 0, 0),\n}\n')
    expect(code).toContain('lambda_, r, lr, weight_decay, dropout = tuned[0]\n')
    expect(code).toContain('for step in range(0, 100):\n    if step in tuned:\n')
    expect(code).toContain('Changed while it trained on the page, as it does here:')
    // The values are read in each step, so the step is written out.
    expect(code).not.toContain('optim.SGD')
  })

  it('changes its step where the penalty is another', () => {
    const code = replayed([tuned(0, {}), tuned(40, { kind: 'l1' }), tuned(70, { kind: 'group' })])
    const loops = code.split('\nfor step in range(')
    expect(loops.slice(1).map((loop) => loop.split(')')[0])).toEqual(['0, 40', '40, 70', '70, 100'])
    expect(loops[1]).toContain('kappas = [0.0 for p in ps]')
    expect(loops[2]).toContain('kappas = [lambda_ for p in ps]')
    expect(loops[2]).toContain('def unit_step(w):')
    expect(loops[3]).toContain('unit_step(p)')
    expect(code.match(/ps = list/g)).toHaveLength(1)
  })

  it('drops units from where it did', () => {
    const code = replayed([tuned(0, {}), tuned(40, {}, 0.5)])
    expect(code).toContain('nn.ReLU(), Dropout(0),')
    expect(code).toContain('    40: (0.1, 0.5, 0.1, 0, 0.5),\n')
  })

  it('trains with the last values where its steps do not lead there', () => {
    const code = script(deep, { ...rows, initial: layers }, { steps: 100, changes: ['step 40: back'] })
    expect(code).toContain('here so from the start:\n#   step 40: back')
    expect(code).not.toContain('tuned = {')
  })
})

describe('the training loop', () => {
  it.each(optimizerKinds)('steps with torch’s own %s where nothing is proximal', (kind) => {
    const script = scriptOf({ ...xor, optimizer: { ...xor.optimizer, kind } })
    expect(script).toContain('optimizer.step()')
    expect(script.includes('momentum=0.9')).toBe(kind === 'momentum')
    expect(script.includes('weight_decay = 0')).toBe(kind === 'adamw')
    expect(script).not.toContain('soft_threshold')
  })

  it.each(optimizerKinds)('writes the proximal step of %s out', (kind) => {
    const script = scriptOf({
      ...xor,
      penalty: { ...xor.penalty, kind: 'l1' },
      optimizer: { ...xor.optimizer, kind },
    })
    expect(script).toContain(', lr * kappa')
    expect(script).not.toContain('optimizer')
    expect(script.includes('p.mul_(1 - lr * weight_decay)')).toBe(kind === 'adamw')
  })

  it.each(penaltyKinds)('is proximal for %s exactly where the penalty has a kink', (kind) => {
    const penalty = { ...xor.penalty, kind }
    const hasKink = kind === 'l1' || kind === 'elastic'
    expect(scriptOf({ ...xor, penalty }).includes('soft_threshold(')).toBe(hasKink)
    expect(scriptOf({ ...xor, penalty: { ...penalty, l1Solver: 'subgradient' } })).not.toContain(
      'soft_threshold',
    )
    expect(scriptOf({ ...xor, penalty: { ...penalty, l1Ratio: 0 } }).includes('soft_threshold(')).toBe(
      kind === 'l1',
    )
  })

  it.each(optimizerKinds)('writes the step of whole units out after that of %s', (kind) => {
    const script = (penalty: Partial<Experiment['penalty']>) =>
      scriptOf({
        ...deep,
        penalty: { ...xor.penalty, ...penalty },
        optimizer: { ...xor.optimizer, kind },
      })
    const hasMetric = kind === 'adam' || kind === 'adamw'
    for (const own of ['group', 'maxnorm'] as const) {
      expect(script({ kind: own })).toContain(hasMetric ? 'unit_step(p, d)' : 'unit_step(p)')
      expect(script({ kind: own })).not.toContain('optimizer')
      // Biases are in no unit's norm.
      expect(script({ kind: own, includeBias: true })).toBe(script({ kind: own, includeBias: false }))
    }
    const subgradient = script({ kind: 'group', l1Solver: 'subgradient' })
    expect(subgradient).toContain('penalty = sum(p.norm(dim=1).sum() for p in penalised)')
    expect(subgradient).not.toContain('unit_step')
    // A limit has no gradient: there is one way alone.
    expect(script({ kind: 'maxnorm', l1Solver: 'subgradient' })).toBe(script({ kind: 'maxnorm' }))
    expect(script({ kind: 'maxnorm' })).toContain('inside a ball: unit_step puts them back')
  })

  it('thresholds the biases only where they are penalised', () => {
    const l1 = (includeBias: boolean) =>
      scriptOf({ ...xor, penalty: { ...xor.penalty, kind: 'l1', includeBias } })
    expect(l1(true)).toContain('kappas = [lambda_ for p in ps]')
    expect(l1(false)).toContain('kappas = [lambda_ * (p.dim() > 1) for p in ps]')
  })

  it('takes mini-batches in the page’s own order, and all rows where a batch would hold them', () => {
    const script = (batchSize: number) => scriptOf({ ...xor, optimizer: { ...xor.optimizer, batchSize } })
    expect(script(3)).toContain('.split(3):')
    expect(script(3)).toContain('for _, (inputs, target) in zip(range(steps), batches()):')
    expect(script(4)).not.toContain('batches()')
  })
})

test('what was changed on the way is said, and a name cannot leave its comment', () => {
  const script = scriptOf({ ...xor, name: 'a\nimport os' }, ['step 40: λ 0 → 0.01'])
  expect(script).toContain('#   step 40: λ 0 → 0.01')
  expect(script.split('\n')[0]).toBe(
    '# "a\\nimport os" from Overfit Lab, in PyTorch (1.10 or later; tried with 1.13).',
  )
})

test('a model without biases has none there either, and nothing copies any', () => {
  const code = scriptOf({ ...deep, model: { ...deep.model, bias: false } })
  expect(code).toContain('nn.Linear(2, 3, bias=False)')
  expect(code).toContain('nn.Linear(3, 1, bias=False)')
  expect(code).toContain('for weight, (first_weight, _) in zip(weights, initial):')
  expect(code).not.toMatch(/bias\.copy_/)
})
