// What the default preset promises, untouched, on WebGL: it memorises, and λ = 0.01 saves it without a restart.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('overfits by step 800, and λ = 0.01 brings validation under 0.6 within 1,500 steps', {
  tag: '@thorough',
}, async ({ lab }) => {
  await lab.openOnWebgl('&paused=1')
  const { lowest, at800, tuned, saved } = await lab.call(async (api) => {
    let lowest = Number.POSITIVE_INFINITY
    let at800 = await api.snapshot()
    while (at800.step < 800) {
      at800 = await api.run(at800.step < 100 ? 5 : 100)
      lowest = Math.min(lowest, at800.validationLoss ?? Number.NaN)
    }
    await api.tune({ penalty: { lambda: 0.01 } })
    const tuned = await api.snapshot()
    let saved = tuned
    while (saved.step < 2300 && (saved.validationLoss ?? Number.NaN) >= 0.6) saved = await api.run(100)
    return { lowest, at800, tuned, saved }
  })
  expect(at800.dataLoss).toBeLessThan(0.05)
  expect(at800.validationLoss).toBeGreaterThan(4 * lowest)
  expect(tuned.step).toBe(800)
  expect(saved.validationLoss).toBeLessThan(0.6)
})
