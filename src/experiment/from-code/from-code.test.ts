import { describe, expect, it, test } from 'vitest'
import { penaltyMath } from '../../catalog/penalties/math-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../experiment'
import { BadInput } from '../parse/bad-input'
import { parseExperiment } from '../parse/parse'
import { laidOver, readCode, type Understood } from './from-code'

const presetOf = (id: PresetId) => parseExperiment(presets[id].experiment)
const moons = presetOf('noisy-moons')
const blobs = presetOf('three-blobs')
const wave = presetOf('degree-nine')

const read = (code: string, experiment: Experiment = moons): Understood =>
  laidOver(readCode(code), experiment)

/** A network of the moons, and what stands under it. */
const NET = 'model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))\n'
const OPTIMIZER = 'optim.SGD(model.parameters(), lr=0.1)\n'
const penaltyOf = (code: string) => read(NET + code).experiment.penalty
const ignoredOf = (code: string) => read(NET + code).ignored

describe('as people write it', () => {
  it('a tutorial: a class of layers, a forward, names for the numbers', () => {
    const { experiment, understood, ignored } = read(
      `import torch
import torch.nn as nn

# Hyper-parameters
input_size = 2
hidden_size = 500
learning_rate = 1e-3
batch_size = 1_00

train_loader = torch.utils.data.DataLoader(dataset=train_dataset, batch_size=batch_size, shuffle=True)
test_loader = torch.utils.data.DataLoader(dataset=test_dataset, batch_size=1000, shuffle=False)

class NeuralNet(nn.Module):
    """Fully connected."""
    def __init__(self, input_size, hidden_size, num_classes):
        super(NeuralNet, self).__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        out = self.fc1(x)
        out = self.relu(out)
        return self.fc2(out)

model = NeuralNet(input_size, hidden_size, 3).to(device)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=learning_rate)
for epoch in range(num_epochs):
    for i, (images, labels) in enumerate(train_loader):
        outputs = model(images.reshape(-1, 2).to(device))
        loss = criterion(outputs, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()`,
      blobs,
    )
    expect(experiment).toEqual({
      ...blobs,
      model: { ...blobs.model, hidden: [500], activation: 'relu' },
      optimizer: { kind: 'adam', learningRate: 0.001, weightDecay: 0, batchSize: 100 },
      penalty: { ...blobs.penalty, kind: 'none', lambda: 0 },
      dropout: 0,
    })
    expect(understood).toContain('Line 17: one hidden layer of 500 units.')
    expect(understood).toContain('Line 10: batches of 100.')
    expect(ignored).toEqual([])
  })

  it('by keywords, over several lines, with trailing commas', () => {
    const { experiment, ignored } = read(`model = torch.nn.Sequential(
    torch.nn.Linear(
        in_features=2,
        out_features=64,
        bias=False,
    ),
    torch.nn.Sigmoid(),
    torch.nn.Dropout(p=0.25),
    torch.nn.Linear(in_features=64, out_features=1, bias=False),
)
optimizer = torch.optim.SGD(params=model.parameters(), lr=0.1, momentum=0.9)`)
    expect(experiment.model).toEqual({ ...moons.model, hidden: [64], activation: 'sigmoid', bias: false })
    expect(experiment.optimizer).toEqual({ kind: 'momentum', learningRate: 0.1, weightDecay: 0 })
    expect(experiment.dropout).toBe(0.25)
    expect(ignored).toEqual([])
  })

  it('an OrderedDict, with an output that goes with its loss', () => {
    const { experiment, ignored } = read(`from collections import OrderedDict
model = nn.Sequential(OrderedDict([
    ('fc1', nn.Linear(2, 16)), ('act', nn.Tanh()),
    ('fc2', nn.Linear(16, 1)), ('out', nn.Sigmoid()),
]))
loss_fn = nn.BCELoss()`)
    expect(experiment.model).toMatchObject({ hidden: [16], activation: 'tanh' })
    expect(experiment.loss).toBe('bce')
    expect(ignored).toEqual([])
  })

  it('a class with a Sequential and no forward, that is never made', () => {
    const { experiment } = read(`class Net(nn.Module):
    def __init__(self, hidden=24, p=0.5):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(2, hidden), nn.ReLU(), nn.Dropout(p), nn.Linear(hidden, 1))`)
    expect(experiment.model.hidden).toEqual([24])
    expect(experiment.dropout).toBe(0.5)
  })

  it('layers from a loop over sizes', () => {
    const { experiment, ignored } = read(`sizes = [2, 64, 48, 32]
layers = []
for a, b in zip(sizes[:-1], sizes[1:]):
    layers += [nn.Linear(a, b), nn.ReLU()]
layers.append(nn.Linear(sizes[-1], 1))
model = nn.Sequential(*layers)`)
    expect(experiment.model.hidden).toEqual([64, 48, 32])
    expect(ignored).toEqual([])
  })

  it('from an interpreter, prompts and all', () => {
    const code =
      '>>> model = nn.Sequential(\n...     nn.Linear(2, 8),\n...     nn.ReLU(),\n...     nn.Linear(8, 1))\n'
    expect(read(code).experiment.model).toMatchObject({ hidden: [8], activation: 'relu' })
  })

  it('functions in the place of modules, and log-softmax with the likelihood', () => {
    const { experiment, ignored } = read(
      `class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 32)
        self.b = nn.Linear(32, 3)
    def forward(self, x):
        x = F.dropout(torch.tanh(self.a(x)), 0.2)
        return F.log_softmax(self.b(x), dim=1)
net = Net()
loss = F.nll_loss(net(x), y)`,
      blobs,
    )
    expect(experiment).toMatchObject({
      model: { hidden: [32], activation: 'tanh' },
      dropout: 0.2,
      loss: 'cce',
    })
    expect(ignored).toEqual([])
  })

  it('a line alone', () => {
    const { experiment, understood } = read('opt = torch.optim.SGD(net.parameters(), lr=0.5)')
    expect(experiment).toEqual({
      ...moons,
      optimizer: { kind: 'sgd', learningRate: 0.5, weightDecay: 0 },
      penalty: { ...moons.penalty, kind: 'none' },
    })
    expect(understood).toEqual(['Line 1: SGD.', 'Line 1: learning rate 0.5.', 'No penalty.'])
  })
})

describe('what is not in the lab is named', () => {
  it('BatchNorm, an activation more, momentum, a schedule', () => {
    const { experiment, ignored } = read(`model = nn.Sequential(
    nn.Linear(2, 64), nn.BatchNorm1d(64), nn.Tanh(),
    nn.Linear(64, 32), nn.BatchNorm1d(32), nn.GELU(), nn.Dropout(0.3),
    nn.Linear(32, 1))
opt = torch.optim.SGD(model.parameters(), lr=1e-1, momentum=0.8, nesterov=True)
scheduler = torch.optim.lr_scheduler.StepLR(opt, step_size=30)`)
    expect(experiment.model).toMatchObject({ hidden: [64, 32], activation: 'tanh' })
    expect(ignored).toEqual([
      'Line 3: GELU is not in the lab; ReLU stands in for it.',
      'Line 2: hidden layers have different activations, Tanh and ReLU; the lab has one for all: Tanh.',
      'Line 3: dropout after 1 of 2 hidden layers; here it is after each.',
      'Lines 2 and 3: BatchNorm1d is not in the lab; left out.',
      'Line 5: momentum 0.8; the lab’s is 0.9.',
      'Line 5: nesterov of SGD is not taken: the lab has what PyTorch has by default.',
      'Line 6: StepLR is not in the lab; the learning rate stays what it is.',
    ])
  })

  it('Conv2d, and sizes that are not those of the data', () => {
    const { experiment, ignored } = read(`class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.fc1 = nn.Linear(400, 84)
        self.fc2 = nn.Linear(84, 10)
    def forward(self, x):
        x = torch.flatten(F.relu(self.conv1(x)), 1)
        return self.fc2(F.relu(self.fc1(x)))
net = Net()`)
    expect(experiment.model.hidden).toEqual([84])
    expect(ignored).toEqual([
      'The network has 400 inputs, the data has 2: the layers are taken, the inputs stay with the data.',
      'The network has 10 outputs, the data has 1: the outputs stay with the data.',
      'Line 4: Conv2d is not in the lab; left out.',
    ])
  })

  it('inputs beside features', () => {
    expect(read('model = nn.Linear(1, 1)\n', wave).ignored.join()).toMatch(
      /has 1 input, the features are \d+:/,
    )
  })

  it('a loss that does not go with the data', () => {
    const { experiment, ignored } = read('criterion = nn.CrossEntropyLoss()\noptim.Adam(m.parameters())')
    expect(experiment.loss).toBe('bce')
    expect(ignored).toEqual([
      'Line 1: CrossEntropyLoss does not go with this data, which has two classes and one output; the loss stays cross-entropy.',
    ])
  })

  it.each([
    [
      'nn.BCEWithLogitsLoss()',
      ', nn.Sigmoid()',
      'Sigmoid at the output, before BCEWithLogitsLoss, is not in the lab',
    ],
    ['nn.MSELoss()', ', nn.Sigmoid()', 'Sigmoid at the output, before MSELoss, is not in the lab'],
    ['nn.BCELoss()', '', 'BCELoss wants a Sigmoid before it, which is not there'],
    ['nn.MSELoss(reduction="sum")', '', 'MSELoss is no mean there'],
    ['nn.BCEWithLogitsLoss(pos_weight=w)', '', 'pos_weight of BCEWithLogitsLoss is not in the lab'],
    ['nn.L1Loss()', '', 'L1Loss is not in the lab; the loss stays cross-entropy.'],
  ])('%s after Linear%s', (loss, output, words) => {
    const { ignored } = read(
      `m = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1)${output})\nc = ${loss}`,
    )
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toContain(words)
  })

  it('another optimizer, a skip connection, a second network, layers nobody can count', () => {
    expect(ignoredOf('optim.RMSprop(model.parameters(), lr=1)')).toEqual([
      'Line 2: RMSprop is not in the lab; the optimizer stays Adam, with its learning rate.',
    ])
    expect(ignoredOf('optim.Adam(model.parameters())\noptim.Adam(other.parameters())')).toEqual([
      'Line 3: a second optimizer; the lab has one, the first.',
    ])
    const residual = `class R(nn.Module):
    def __init__(self):
        self.a, self.b = nn.Linear(2, 4), nn.Linear(4, 1)
    def forward(self, x):
        h = F.relu(self.a(x))
        return self.b(h + h)`
    expect(read(residual).ignored).toEqual(['Line 6: a sum of two paths is not in the lab; left out.'])
    const counted = `layers = [nn.Linear(2, 4)]
for i in range(depth):
    layers += [nn.Linear(4, 4), nn.ReLU()]
model = nn.Sequential(*layers, nn.Linear(4, 1))`
    expect(read(counted).ignored).toContain(
      'Line 2: how often this loop makes layers is not known here; once is taken.',
    )
  })

  it('a step by hand, a network beside it, a part that is trained by itself', () => {
    expect(
      ignoredOf('nn.MSELoss()(model(x), y).backward()\nfor p in model.parameters():\n    p.data -= p.grad'),
    ).toEqual(['Line 2: how a step is taken is not understood; the optimizer stays Adam.'])
    const two = `${NET}judge = nn.Sequential(nn.Linear(1, 5), nn.ReLU(), nn.Linear(5, 1))\n${OPTIMIZER}`
    expect(read(two).experiment.model.hidden).toEqual([8])
    expect(read(two).ignored).toEqual(['Line 2: another network; the lab has one.'])
    const head = `class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(4, 4)
    def forward(self, x):
        return F.relu(self.inner(x))
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.block, self.head = nn.Linear(2, 4), Block(), nn.Linear(4, 1)
    def forward(self, x):
        return self.head(self.block(F.relu(self.first(x))))
net = Net()
optim.Adam(net.head.parameters(), lr=0.1)`
    expect(read(head).experiment.model.hidden).toEqual([4, 4])
    expect(read(head).ignored).toEqual([
      'Line 14: a part of the network is trained by itself; here all of it is.',
    ])
  })

  it('numbers that the code does not have', () => {
    const code = `model = nn.Sequential(nn.Linear(2, n), nn.ReLU(), nn.Linear(n, 1))
opt = optim.Adam(model.parameters(), lr=args.lr)
for x, y in tqdm(train_loader):
    nn.BCEWithLogitsLoss()(model(x), y).backward()`
    expect(read(code).ignored).toEqual([
      'Line 1: how many units this layer has is not a number in this code; left out.',
      'Line 2: the learning rate is not a number in this code; it stays 0.01.',
      'Line 3: how large the batches of train_loader are is not in this code; it stays as it is.',
    ])
  })

  it('lines that are no Python, and a bracket that is never closed', () => {
    expect(ignoredOf('what is this ?\nand this !')).toEqual(['Lines 2 and 3: this could not be read.'])
    expect(ignoredOf('x = (1,\ny = 2')).toEqual([
      'Line 2: a bracket is never closed, so nothing from here on could be read.',
    ])
  })
})

test('what the lab has limits for is said and stays, and the rest is taken', () => {
  const { experiment, ignored } = read(`torch.manual_seed(-1)
model = nn.Sequential(nn.Linear(2, 2000), nn.ReLU(), nn.Dropout(0.95), nn.Linear(2000, 1))
optimizer = optim.SGD(model.parameters(), lr=50)`)
  expect(experiment).toMatchObject({
    seed: moons.seed,
    model: { hidden: [64, 64] },
    dropout: 0,
    optimizer: { kind: 'sgd', learningRate: 0.01 },
  })
  expect(ignored.slice(0, 4)).toEqual([
    'Line 2: one hidden layer of 2000 units: not taken. model.hidden.0: found 2000, expected a whole number from 1 to 1024.',
    'Line 2: dropout 0.95: not taken. dropout: found 0.95, expected a number from 0 to 0.9.',
    'Line 3: learning rate 50: not taken. optimizer.learningRate: found 50, expected a number from 0.000001 to 10.',
    'Line 1: seed -1: not taken. seed: found -1, expected a whole number from 0 to 4294967295.',
  ])
})

test('a seed is taken, and whose draws they are is said', () => {
  const { experiment, ignored } = read(`torch.manual_seed(42)\n${NET}`)
  expect(experiment.seed).toBe(42)
  expect(ignored.join()).toContain('not PyTorch’s')
})

describe('weight decay', () => {
  it.each(['SGD', 'Adam'])('of %s is half as much λ, on biases too', (name) => {
    const decay = 0.03
    const penalty = penaltyOf(`optim.${name}(model.parameters(), lr=0.1, weight_decay=${decay})`)
    expect(penalty).toMatchObject({ kind: 'l2', lambda: decay / 2, includeBias: true })
    // What PyTorch adds to the gradient of a weight.
    for (const w of [-2, 0.3])
      expect(penalty.lambda * penaltyMath.l2.smoothGradient(w, 0)).toBeCloseTo(decay * w, 12)
  })

  it('of a group of weights leaves biases free', () => {
    const groups = `weights = [p for n, p in model.named_parameters() if 'bias' not in n]
biases = [p for n, p in model.named_parameters() if 'bias' in n]
optim.SGD([{'params': weights, 'weight_decay': 0.02}, {'params': biases}], lr=0.1)`
    expect(penaltyOf(groups)).toMatchObject({ kind: 'l2', lambda: 0.01, includeBias: false })
  })

  it('of AdamW is no penalty, there without a word of it too, and biases are another thing', () => {
    const { experiment, ignored } = read(`${NET}optim.AdamW(model.parameters(), lr=0.1)`)
    expect(experiment.optimizer).toMatchObject({ kind: 'adamw', weightDecay: 0.01 })
    expect(experiment.penalty.kind).toBe('none')
    expect(ignored).toEqual(['Line 2: AdamW decays biases too; here they are left alone.'])
    expect(read(`${NET}optim.AdamW(model.parameters(), weight_decay=0)`).ignored).toEqual([])
  })
})

describe('a term of the loss', () => {
  const step = (term: string, before = '') =>
    `${before}loss = nn.BCEWithLogitsLoss()(model(x), y) + ${term}\nloss.backward()\n${OPTIMIZER}`

  it.each([
    [
      'sum(p.abs().sum() for p in model.parameters())',
      { kind: 'l1', includeBias: true, l1Solver: 'subgradient' },
    ],
    ['sum(torch.norm(p, 1) for p in model.parameters())', { kind: 'l1', includeBias: true }],
    [
      "sum(p.pow(2.0).sum() for n, p in model.named_parameters() if 'weight' in n)",
      { kind: 'l2', includeBias: false },
    ],
    ['sum((p ** 2).sum() for p in model.parameters() if p.dim() > 1)', { kind: 'l2', includeBias: false }],
    ['torch.cat([p.view(-1) for p in model.parameters()]).abs().sum()', { kind: 'l1', includeBias: true }],
    ['sum(p.norm(2) ** 2 for p in model.parameters())', { kind: 'l2', includeBias: true }],
    ['sum(p.norm(dim=1).sum() for p in model.parameters() if p.ndim > 1)', { kind: 'group' }],
  ])('%s', (omega, penalty) => {
    expect(penaltyOf(step(`0.01 * ${omega}`))).toMatchObject({ ...penalty, lambda: 0.01 })
  })

  it('is added up in a loop, biases skipped', () => {
    const loop = `l2 = torch.tensor(0.)
for name, p in model.named_parameters():
    if 'bias' in name:
        continue
    l2 = l2 + p.square().sum()
`
    expect(penaltyOf(step('l2_lambda * l2', `${loop}l2_lambda = 5e-2\n`))).toMatchObject({
      kind: 'l2',
      lambda: 0.05,
      includeBias: false,
    })
  })

  it('beside weight decay is an elastic net', () => {
    const code = step('0.03 * sum(p.abs().sum() for p in model.parameters())')
    const { experiment } = read(`${NET}optim.SGD(model.parameters(), lr=0.1, weight_decay=0.02)\n${code}`)
    expect(experiment.penalty).toMatchObject({
      kind: 'elastic',
      lambda: 0.04,
      l1Ratio: 0.75,
      includeBias: true,
    })
  })

  it.each([
    [
      '0.1 * sum(p.norm(2) for p in model.parameters())',
      'a norm that is not squared is not in the lab, whose L2 is Σw²',
    ],
    ['0.1 * model[0].weight.abs().sum()', 'a penalty on a part of the network is not in the lab'],
    ['0.1 * sum(p.abs().mean() for p in model.parameters())', 'a mean over weights is not in the lab'],
    [
      "0.1 * sum(p.abs().sum() for n, p in model.named_parameters() if 'bias' in n)",
      'a penalty on biases alone',
    ],
    [
      "0.1 * sum(p.abs().sum() for n, p in model.named_parameters() if '0.' in n)",
      'a penalty on a part of the network',
    ],
    [
      'args.l1 * sum(p.abs().sum() for p in model.parameters())',
      'the strength of the penalty is not a number',
    ],
    ['magic(model)', 'a part of what is minimised is not understood'],
  ])('%s is none of the lab’s', (term, words) => {
    const { experiment, ignored } = read(NET + step(term))
    expect(experiment.penalty.kind).toBe('none')
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toContain(words)
  })

  it('is counted against a loss that is not scaled', () => {
    expect(ignoredOf(`loss = 0.5 * nn.MSELoss()(model(x), y)\nloss.backward()\n${OPTIMIZER}`)).toEqual([
      'Line 3: the data loss is multiplied by 0.5; here it is not.',
    ])
  })
})

describe('nothing of use', () => {
  const refusal = (code: string) => {
    try {
      return read(code)
    } catch (error) {
      expect(error).toBeInstanceOf(BadInput)
      return (error as Error).message
    }
  }

  it.each([
    ['', 'There is no code here. Expected is PyTorch'],
    ['  \n\t\n', 'There is no code here.'],
    ['The weather is nice; is it not?', 'Nothing in this is understood. Expected is PyTorch'],
    [
      'from keras.models import Sequential\nmodel = Sequential()\nmodel.add(Dense(12))',
      'This is Keras, which is not read here.',
    ],
    ['import tensorflow as tf\nm = tf.keras.Sequential([tf.keras.layers.Dense(1)])', 'This is Keras'],
    ['from sklearn.linear_model import Ridge\nRidge(alpha=1).fit(X, y)', 'This is scikit-learn'],
    ['model = nn.Sequential(\n  nn.Linear(2, 3),', 'Line 1: a bracket is never closed'],
  ])('%s', (code, words) => {
    expect(refusal(code)).toContain(words)
  })

  it('too much of it', () => {
    expect(refusal('x'.repeat(1_000_001))).toContain(
      'This is too long to be read: at most 1,000,000 characters.',
    )
  })

  it.each([
    ['brackets', '('.repeat(20_000)],
    ['a chain', `x${'.a'.repeat(20_000)}`],
    ['modules in modules', 'm = nn.Sequential(m, m)\n'.repeat(3000)],
    ['lists that double', `a = [1]\n${'a = a + a\n'.repeat(2000)}`],
    ['a function of itself', 'def f(x):\n    return f(f(x))\nf(1)'],
    ['a class of itself', 'class A(A):\n    pass\n'.repeat(3000)],
    [
      'loops in loops',
      `${[0, 1, 2, 3, 4, 5].map((i) => `${' '.repeat(i)}for i in range(64):`).join('\n')}\n      x = 1`,
    ],
    ['blocks in blocks', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}if x:`).join('\n')],
  ])('%s without end', (_, code) => {
    expect(refusal(code)).toContain('Nothing in this is understood.')
  })
})

test('text that would be more than text is text', () => {
  const { experiment, ignored } = read(`"""</textarea><script>alert(1)</script>"""
__proto__ = constructor = 3
model = nn.Sequential(nn.Linear(2, 8), nn.__proto__(), toString(), nn.Linear(8, 1))
os.system('rm -rf /')`)
  expect(experiment.model.hidden).toEqual([8])
  expect(ignored).toEqual([
    'Line 3: __proto__ is not in the lab; left out.',
    'Line 3: toString is not in the lab; left out.',
  ])
})
