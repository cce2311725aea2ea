// Code from anywhere: whatever is pasted, it is refused in a sentence, or it is an experiment on the same data with sentences
// on what was taken and what not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets/preset-table'
import { laidOver, readCode, type Understood } from '../../src/experiment/from-code/from-code'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { refusalOf } from './sentence'
import { PATIENCE_MS, trials } from './settings'

const experiment = parseExperiment(presets['noisy-moons'].experiment)

/** Of what such programs are made. */
const pieces =
  `model = nn.Sequential(|nn.Linear(2, 64)|, |nn.Linear(in_features=64, out_features=1, bias=False)|nn.ReLU()|
nn.Dropout(p=0.5)|nn.BatchNorm1d(64)|)|(|[|]|{|}|:|
|    |class Net(nn.Module):\n|def __init__(self, n=3):\n|def forward(self, x):\n|return |self.fc = |self.fc(x)|F.relu(|x|
for p in model.parameters()|for i in range(3):\n|if |else:\n|not |in |is None|lambda |p.abs().sum()|p ** 2|sum(|.sum()|
loss = criterion(model(x), y)| + 0.01 * |loss.backward()\n|criterion = nn.MSELoss()\n|nn.CrossEntropyLoss(|
optimizer = optim.SGD(model.parameters(), lr=|optim.AdamW([{'params': weights, 'weight_decay': |1e-3|1_000|0x1F|-1|1e999|.5|
"""|'|"|#|\\\\|\t|*|**|layers.append(|layers = []\n|*layers|a, b = |import torch.nn as nn\n|from keras import |__proto__|
constructor|torch.manual_seed(|DataLoader(ds, batch_size=|continue\n|\u2028|\u202e|\0`.split('|')

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('\n')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

test('any text', { timeout: PATIENCE_MS }, () => {
  let taken = 0
  const property = fc.property(text, (code) => {
    refusalOf(() => {
      const result = laidOver(readCode(code), experiment)
      expectTaken(result)
      taken++
    })
  })
  fc.assert(property, trials())
  // Else it would be no test of what is taken.
  expect(taken).toBeGreaterThan(100)
})

function expectTaken(result: Understood): void {
  expect(parseExperiment(result.experiment)).toEqual(result.experiment)
  expect(result.experiment.data).toBe(experiment.data)
  for (const sentence of [...result.understood, ...result.ignored]) {
    expect(sentence).toMatch(/^[\p{L}\p{P}\p{S}\p{N} ]+\.$/u)
  }
}
