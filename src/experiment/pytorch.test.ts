import { describe, expect, it, test } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../catalog/kinds'
import { presets } from '../catalog/presets/preset-table'
import type { Experiment } from './experiment'
import { parseExperiment } from './parse'
import { exportPytorch } from './pytorch'

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

function scriptOf(experiment: Experiment, changes: string[] = []): string {
  const initial = experiment.model.hidden.length
    ? [
        { weights: [[1, 2, 3], [4, 5, 6]], biases: [7, 8, 9] }, // biome-ignore format: rows side by side show the transpose
        { weights: [[10], [11], [12]], biases: [13] },
      ]
    : (xor.initial ?? [])
  return exportPytorch(experiment, { ...rows, initial }, { steps: 100, changes })
}

const deep: Experiment = { ...xor, model: { ...xor.model, hidden: [3], activation: 'relu' } }

// Run by hand under PyTorch 1.13: the eleven cases of e2e/reference/training.json end within 3e-6 of its figures, and
// proximal L1 and elastic net within 6e-6 of the cpu fleet with each optimizer.
test('the XOR sample, whole', () => {
  expect(scriptOf(xor)).toMatchInlineSnapshot(`
    "# "XOR sample" from Overfit Lab, in PyTorch (1.10 or later).
    #
    # Training minimises data loss + lam * penalty. PyTorch computes in float32 as the page does, so the figures that
    # it prints at the end agree to about five digits while the run is well conditioned.

    import json

    import torch
    from torch import nn

    steps = 100
    learning_rate = 0.1
    lam = 0.1  # λ; "lambda" is a keyword

    # The rows as the network sees them: standardised, or expanded into features, where the experiment says so.
    inputs = torch.tensor([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
    ], dtype=torch.float32)
    targets = torch.tensor([
        [0],
        [1],
        [1],
        [0],
    ], dtype=torch.float32)

    model = nn.Sequential(
        nn.Linear(2, 1),
    )
    linears = [layer for layer in model if isinstance(layer, nn.Linear)]

    # Where the run started; nn.Linear keeps its weights as [outputs, inputs].
    initial = [
        ([
            [-0.041285317, 0.46314958],
        ], [0.084213614]),
    ]
    with torch.no_grad():
        for layer, (weight, bias) in zip(linears, initial):
            layer.weight.copy_(torch.tensor(weight))
            layer.bias.copy_(torch.tensor(bias))

    weights = [layer.weight for layer in linears]
    biases = [layer.bias for layer in linears]
    penalised = weights + biases


    def data_loss(rows, wanted):
        return nn.functional.mse_loss(model(rows), wanted)


    def penalty():
        return sum((p ** 2).sum() for p in penalised)


    optimizer = torch.optim.SGD(weights + biases, lr=learning_rate)

    model.train()
    rows, wanted = inputs, targets
    for step in range(1, steps + 1):
        optimizer.zero_grad()
        (data_loss(rows, wanted) + lam * penalty()).backward()
        optimizer.step()

    model.eval()
    with torch.no_grad():
        loss, omega = data_loss(inputs, targets).item(), float(penalty())
        validation_loss = None
    print(json.dumps({
        'step': steps,
        'dataLoss': loss,
        'penalty': omega,
        'objective': loss + lam * omega,
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

  it('has its layers in order, dropout after the activation', () => {
    expect(scriptOf({ ...deep, dropout: 0.5 })).toContain(
      "    nn.Linear(2, 3),\n    nn.ReLU(),\n    nn.Dropout(0.5),  # the masks are torch's own\n    nn.Linear(3, 1),\n",
    )
    expect(scriptOf(deep)).not.toContain('Dropout')
  })
})

describe('the training loop', () => {
  it.each(optimizerKinds)('steps with torch’s own %s where nothing is proximal', (kind) => {
    const script = scriptOf({ ...xor, optimizer: { ...xor.optimizer, kind } })
    expect(script).toContain(kind === 'momentum' ? 'momentum=0.9' : 'optimizer = torch.optim.')
    expect(script).not.toContain('proximal_step')
    expect(script.includes('weight_decay = 0')).toBe(kind === 'adamw')
  })

  it.each(penaltyKinds)('is proximal for %s exactly where the penalty has a kink', (kind) => {
    const penalty = { ...xor.penalty, kind }
    const hasKink = kind === 'l1' || kind === 'elastic'
    expect(scriptOf({ ...xor, penalty }).includes('proximal_step(step)')).toBe(hasKink)
    expect(scriptOf({ ...xor, penalty: { ...penalty, lambda: 0 } })).not.toContain('proximal_step')
    expect(scriptOf({ ...xor, penalty: { ...penalty, l1Solver: 'subgradient' } })).not.toContain(
      'proximal_step',
    )
  })

  it('thresholds the biases only where they are penalised', () => {
    const l1 = (includeBias: boolean) =>
      scriptOf({ ...xor, penalty: { ...xor.penalty, kind: 'l1', includeBias } })
    expect(l1(true)).toContain('kappas = [kappa] * len(parameters)')
    expect(l1(false)).toContain('kappas = [kappa] * len(weights) + [0.0] * len(biases)')
  })

  it('leaves the order of mini-batches to torch, and says so', () => {
    const script = scriptOf({ ...xor, optimizer: { ...xor.optimizer, batchSize: 3 } })
    expect(script).toContain('batch_size = 3')
    expect(script).toContain("The order is torch's own")
    expect(script).toContain('in zip(range(1, steps + 1), batches()):')
  })
})

test('what was changed on the way is said, and a name cannot leave its comment', () => {
  const script = scriptOf({ ...xor, name: 'a\nimport os' }, ['step 40: λ 0 → 0.01'])
  expect(script).toContain('#   step 40: λ 0 → 0.01')
  expect(script.split('\n')[0]).toBe('# "a\\nimport os" from Overfit Lab, in PyTorch (1.10 or later).')
})
