// The diabetes ladder on the GPU against scikit-learn's exact path of the elastic net. Every sixth λ, to stay quick: the whole
// lasso path, and the l2 path, are tested with the ladder on the processor.
import { expect } from '@playwright/test'
import paths from './reference/paths.json' with { type: 'json' }
import { test } from './shared-page'

const diabetes = (kind: 'elastic', optimizer: { kind: string; learningRate: number }) => ({
  version: 1,
  seed: 1,
  // All rows: standardised as scikit-learn's were.
  data: { kind: 'diabetes', samples: 442, validation: 0 },
  model: { hidden: [], activation: 'linear' },
  optimizer,
  penalty: { kind, lambda: 0.5, l1Ratio: paths.l1Ratio },
})

const every6th = <T>(items: readonly T[]) => items.filter((_, i) => i % 6 === 0)
const lambdas = every6th(paths.lambdas)

const [kind, optimizer, steps] = ['elastic', { kind: 'adam', learningRate: 0.006 }, 4500] as const

test(`the ${kind} path with ${optimizer.kind}, and the current run stays as it is`, {
  tag: '@thorough',
}, async ({ lab }) => {
  await lab.openOnWebgl('&paused=1')
  const { rungs, before, after } = await lab.call(
    async (api, { experiment, values, steps }) => {
      await api.load(experiment as never)
      const before = await api.run(7)
      const rungs = await api.ladder({ values, steps })
      return { rungs, before, after: await api.snapshot() }
    },
    { experiment: diabetes(kind, optimizer), values: lambdas, steps },
  )
  expect(after).toEqual(before)
  const exactly = every6th<number[]>(paths[kind])
  rungs.forEach(({ value, snapshot }, i) => {
    expect(value).toBe(lambdas[i])
    expect(snapshot.step).toBe(steps)
    const weights = snapshot.parameters[0]?.weights.flat() ?? []
    weights.forEach((w, j) => {
      const exact = exactly[i]?.[j] as number
      const what = `λ = ${value}, ${paths.features[j]}: ${w}, exactly ${exact}`
      expect(Math.abs(w - exact), what).toBeLessThan(1e-3)
      if (exact === 0 || Math.abs(exact) >= 1e-3) expect(w === 0, what).toBe(exact === 0)
    })
  })
})
