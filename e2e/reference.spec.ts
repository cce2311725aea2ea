// The public interface against PyTorch, on both engines of the built page: one case of each task and optimizer. The others
// run beside the engines (src/engine/fleet/conformance).
import { expect } from '@playwright/test'
import { experimentOf } from './reference/experiment-of.mjs'
import training from './reference/training.json' with { type: 'json' }
import { test } from './shared-page'

const names = [
  'linear5, elastic net, momentum',
  'sine, 24 sigmoid, no penalty, AdamW',
  'moons, 12-12 tanh, L2, Adam',
  'three blobs, 10 tanh, L2 with biases, SGD',
]
const cases = training.cases.filter(({ name }) => names.includes(name))
/** By software a draw costs much: there one regression and one classification, of two optimizers. */
const costly = ['linear5, elastic net, momentum', 'moons, 12-12 tanh, L2, Adam']

function expectClose(actual: number, expected: number, tolerance: number, what: string): void {
  expect(Number.isFinite(actual), `${what}: ${actual}`).toBe(true)
  const allowed = tolerance * Math.max(Math.abs(expected), 0.01)
  expect(Math.abs(actual - expected), `${what}: ${actual}, PyTorch ${expected}`).toBeLessThanOrEqual(allowed)
}

for (const [engine, tolerance] of [
  ['cpu', 1e-4],
  ['webgl', 1e-3],
] as const) {
  test(`a case of each kind on ${engine}`, async ({ lab }) => {
    expect(cases.length).toBe(names.length)
    await lab.open(`?engine=${engine}&paused=1`)
    expect((await lab.call((api) => api.ready)).backend).toBe(engine)
    for (const record of cases) {
      if (engine === 'webgl' && !costly.includes(record.name)) continue
      const trace = record.float64.trace
      const snapshots = await lab.call(
        async (api, { experiment, steps }) => {
          await api.load(experiment as never)
          const taken = [await api.snapshot()]
          for (const [i, step] of steps.slice(1).entries()) taken.push(await api.run(step - (steps[i] ?? 0)))
          return taken
        },
        { experiment: experimentOf(record), steps: trace.map(({ step }) => step) },
      )
      trace.forEach((row, i) => {
        const snapshot = snapshots[i]
        if (!snapshot) throw new Error(`${record.name}: no snapshot of step ${row.step}`)
        const what = `${record.name}, step ${row.step}`
        expect(snapshot.step).toBe(row.step)
        expectClose(snapshot.dataLoss, row.dataLoss, tolerance, `${what}, data loss`)
        expectClose(snapshot.penalty, row.penalty, tolerance, `${what}, penalty`)
        expectClose(snapshot.objective, row.totalLoss, tolerance, `${what}, objective`)
        expectClose(
          snapshot.validationLoss ?? Number.NaN,
          row.validationLoss,
          tolerance,
          `${what}, validation`,
        )
        expectClose(snapshot.weightNorm, row.weightNorm, tolerance, `${what}, norm`)
      })
    }
  })
}
