import { expect, test } from 'vitest'
import { loadedSession } from '../../../session/testing/fake-session'
import { version } from '../../../session/version'
import { factsOf } from './facts'

const day = new Date(2026, 10, 29)

async function printed(change: (experiment: Record<string, unknown>) => object) {
  const { session, state } = await loadedSession()
  await session.load(change(structuredClone(session.experiment()) as never))
  const facts = factsOf(state(), () => 'https://lab.example/#it', day)
  session.end()
  return Object.fromEntries(facts.map(({ name, text }) => [name, text]))
}

test('paper has all that it takes to make it again', async () => {
  const facts = await printed((experiment) => ({
    ...experiment,
    seed: 7,
    data: { kind: 'moons', samples: 40, validation: 200, noise: 0.2, flips: 0.1 },
    model: { hidden: [8, 8], activation: 'tanh', bias: false },
    optimizer: { kind: 'adamw', learningRate: 0.02, batchSize: 10, weightDecay: 0.1 },
    penalty: { kind: 'elastic', lambda: 0.01, l1Ratio: 0.7, includeBias: true },
    dropout: 0.25,
  }))
  expect(facts).toMatchObject({
    Data: expect.stringMatching(
      /^Two moons, .* training points, .* validation points, noise 0\.2, wrong labels 10 %$/,
    ),
    Network: '2 → 8 → 8 → 1, tanh, no biases, dropout 0.25',
    Optimizer: 'AdamW, learning rate 0.02, batches of 10 points, weight decay 0.1',
    Penalty: 'Elastic net, λ = 0.01, L1 ratio 0.7, biases too, proximal',
    Seed: '7',
    Step: '0',
    Printed: `29 November 2026, Overfit Lab ${version}`,
    Address: 'https://lab.example/#it',
  })
  expect(facts.Preset).toMatch(/, changed$/)
})

test('features, a formula, no penalty', async () => {
  const facts = await printed((experiment) => ({
    ...experiment,
    data: { kind: 'formula', expression: 'sin(3x)' },
    model: { hidden: [], activation: 'linear', features: { kind: 'legendre', degree: 9 } },
    penalty: { kind: 'none', lambda: 0 },
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    loss: 'mse',
  }))
  expect(facts.Data).toContain('y = sin(3x)')
  expect(facts).toMatchObject({
    Network: expect.stringMatching(/^legendre features \(degree 9\), \d+ → 1, linear$/),
    Optimizer: 'SGD, learning rate 0.1, full batch',
    Penalty: 'None',
  })
})

test('why there is no address', async () => {
  const { session, state } = await loadedSession()
  const refuse = () => {
    throw new Error('It is too large for an address.')
  }
  const facts = factsOf(state(), refuse, day)
  expect(facts.at(-1)).toEqual({ name: 'Address', text: 'It is too large for an address.' })
  session.end()
})
