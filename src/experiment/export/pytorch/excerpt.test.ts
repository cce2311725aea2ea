import { describe, expect, it, test } from 'vitest'
import { lossKinds, optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { presets } from '../../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { excerpt } from './excerpt'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const context = { rows: 60, steps: 1200 }

const textOf = (changes: Partial<Experiment>, rows = 60) =>
  excerpt({ ...moons, ...changes }, { ...context, rows }).join('\n')
const withPenalty = (changes: Partial<Experiment['penalty']>, more: Partial<Experiment> = {}) =>
  textOf({ ...more, penalty: { ...moons.penalty, ...changes } })

// Run by hand under PyTorch 1.13, the script's rows and first parameters put in: each kind ends as the cpu engine does.
test('the default, whole', () => {
  expect(textOf({})).toMatchInlineSnapshot(`
    "import torch
    from torch import nn, optim

    lambda_ = 0  # λ
    lr = 0.01  # η, the learning rate

    model = nn.Sequential(
        nn.Linear(2, 64), nn.ReLU(),
        nn.Linear(64, 64), nn.ReLU(),
        nn.Linear(64, 1),
    )
    weights = [p for p in model.parameters() if p.dim() > 1]
    penalised = weights
    criterion = nn.BCEWithLogitsLoss()
    optimizer = optim.Adam(model.parameters(), lr=lr)

    # inputs (standardised), target: the 60 training rows
    for step in range(1200):
        output = model(inputs)
        penalty = sum((p ** 2).sum() for p in penalised)
        loss = criterion(output, target) + lambda_ * penalty
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()"
  `)
})

test('lasso with momentum, whole', () => {
  const optimizer: Experiment['optimizer'] = { kind: 'momentum', learningRate: 0.02, weightDecay: 0 }
  const model = { ...moons.model, hidden: [] }
  expect(withPenalty({ kind: 'l1', lambda: 0.2 }, { optimizer, model })).toMatchInlineSnapshot(`
    "import torch
    from torch import nn, optim

    lambda_ = 0.2  # λ
    lr = 0.02  # η, the learning rate

    model = nn.Linear(2, 1)
    criterion = nn.BCEWithLogitsLoss()
    ps = list(model.parameters())
    kappas = [lambda_ * (p.dim() > 1) for p in ps]
    vs = [torch.zeros_like(p) for p in ps]

    def soft_threshold(w, by):  # makes exact zeros
        return w.sign() * (w.abs() - by).clamp(min=0)

    # inputs (standardised), target: the 60 training rows
    for step in range(1200):
        output = model(inputs)
        loss = criterion(output, target)
        model.zero_grad()
        loss.backward()
        with torch.no_grad():  # the step itself
            for p, v, kappa in zip(ps, vs, kappas):
                v.mul_(0.9).add_(p.grad)
                moved = soft_threshold(p - lr * v, lr * kappa)
                if kappa > 0:  # v is what p really did
                    v.copy_((p - moved) / lr)
                p.copy_(moved)"
  `)
})

test('mini-batches, dropout and AdamW, whole', () => {
  const optimizer: Experiment['optimizer'] = {
    kind: 'adamw',
    learningRate: 0.01,
    weightDecay: 0.05,
    batchSize: 16,
  }
  expect(withPenalty({ lambda: 0.001 }, { optimizer, dropout: 0.5 })).toMatchInlineSnapshot(`
    "import torch
    from torch import nn, optim
    from torch.utils.data import DataLoader, TensorDataset

    lambda_ = 0.001  # λ
    lr = 0.01  # η, the learning rate
    weight_decay = 0.05  # not part of the loss

    model = nn.Sequential(
        nn.Linear(2, 64), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(64, 1),
    )
    weights = [p for p in model.parameters() if p.dim() > 1]
    biases = [p for p in model.parameters() if p.dim() == 1]
    penalised = weights
    criterion = nn.BCEWithLogitsLoss()
    decayed = {'params': weights, 'weight_decay': weight_decay}
    free = {'params': biases, 'weight_decay': 0.0}
    optimizer = optim.AdamW([decayed, free], lr=lr)

    # inputs (standardised), target: the 60 training rows
    model.train()
    rows = TensorDataset(inputs, target)
    loader = DataLoader(rows, batch_size=16, shuffle=True)
    for epoch in range(300):
        for inputs, target in loader:
            output = model(inputs)
            penalty = sum((p ** 2).sum() for p in penalised)
            loss = criterion(output, target) + lambda_ * penalty
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    model.eval()  # no dropout when it predicts"
  `)
})

describe('as λ moves', () => {
  it.each(penaltyKinds)('one line of %s changes, from 0 on', (kind) => {
    const [before, after] = [0, 0.0112201845].map((lambda) => withPenalty({ kind, lambda }).split('\n'))
    const changed = after?.filter((line, i) => line !== before?.[i])
    expect(after?.length).toBe(before?.length)
    expect(changed).toEqual(kind === 'none' ? [] : ['lambda_ = 0.0112  # λ'])
  })
})

describe('what is penalised', () => {
  it('weights alone, or every parameter', () => {
    expect(withPenalty({})).toContain('penalised = weights\n')
    expect(withPenalty({ includeBias: true })).toContain('penalised = list(model.parameters())\n')
  })

  it('nothing, with no penalty', () => {
    const none = withPenalty({ kind: 'none' })
    expect(none).toContain('loss = criterion(output, target)\n')
    for (const name of ['lambda_', 'penalised', 'weights']) expect(none).not.toContain(name)
  })

  it('with the elastic net’s squares in the loss and its kink in the step', () => {
    const elastic = withPenalty({ kind: 'elastic', l1Ratio: 0.3 })
    expect(elastic).toContain('r = 0.3  # the share of L1\n')
    expect(elastic).toContain('    penalty = (1 - r) * l2\n')
    expect(elastic).toContain('kappas = [lambda_ * r * (p.dim() > 1) for p in ps]\n')
  })
})

describe('the rows', () => {
  it('are said to be standardised where they are', () => {
    const commentOf = (preset: keyof typeof presets) =>
      excerpt(parseExperiment(presets[preset].experiment), { rows: 20, steps: 9 }).find((line) =>
        line.startsWith('#'),
      )
    expect(commentOf('noisy-moons')).toBe('# inputs (standardised), target: the 20 training rows')
    expect(commentOf('diabetes-lasso')).toBe('# inputs, target: the 20 training rows, standardised')
    expect(commentOf('xor-sample')).toBe('# inputs, target: the 20 training rows')
  })

  it('are expanded into features', () => {
    const featured = (features: Experiment['model']['features']) =>
      textOf({ data: { kind: 'sine', samples: 16 }, model: { ...moons.model, features, hidden: [] } }, 16)
    expect(featured({ kind: 'rbf', count: 30, width: 0.12 })).toContain(
      '# x: the 16 training inputs, mapped to [-1, 1]\ncentres = torch.linspace(-1, 1, 30)\n',
    )
    expect(featured({ kind: 'rbf', count: 1, width: 0.12 })).toContain('centres = torch.zeros(1)\n')
    expect(featured({ kind: 'legendre', degree: 15 })).toContain('for n in range(1, 15):\n')
    expect(featured({ kind: 'fourier', frequencies: 15 })).toContain('k = torch.arange(1, 16)\n')
    expect(featured({ kind: 'random-relu', count: 39 })).toContain(
      'inputs = (2 / 39) ** 0.5 * torch.relu(x @ v + c)\n',
    )
  })
})

test('a batch of all rows is none', () => {
  const optimizer = { ...moons.optimizer, batchSize: 60 }
  expect(textOf({ optimizer })).toBe(textOf({}))
})

test('every combination can be read at a projector', () => {
  for (const loss of lossKinds) {
    for (const kind of penaltyKinds) {
      for (const optimizer of optimizerKinds) {
        const text = withPenalty({ kind }, { loss, optimizer: { ...moons.optimizer, kind: optimizer } })
        const lines = text.split('\n')
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(62)
        expect(lines.length).toBeLessThanOrEqual(45)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  }
})
