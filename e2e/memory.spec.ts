// GPU memory stays level however long someone plays. Without the twin, which is made anew whenever it is due.
import { expect } from '@playwright/test'
import { tinyMoons } from './lab'
import { test } from './shared-page'

test('restarts, λ moves, ladders and steps leave no tensor behind', { tag: '@thorough' }, async ({ lab }) => {
  await lab.openOnWebgl(`&paused=1&twin=0${tinyMoons}`)
  const { before, after } = await lab.call(async (api) => {
    const use = async (lambda: number) => {
      await api.reset()
      await api.tune({ penalty: { kind: lambda > 0.5 ? 'l1' : 'l2', lambda } })
      await api.run(4)
      await api.predict([[0, 0]])
    }
    await api.tune({ penalty: { kind: 'l2', lambda: 0.1 } })
    await api.ladder({ values: [0, 0.1], steps: 3 })
    // The second restart is the first that has seen everything once.
    await use(0.1)
    await use(0.1)
    const before = await api.memory()
    for (let i = 0; i < 12; i++) await use(i / 12)
    await api.ladder({ values: [0, 0.1, 1], steps: 3 })
    await use(0.1)
    return { before, after: await api.memory() }
  })
  expect(before.tensors).toBeGreaterThan(10)
  expect(after).toEqual(before)
})
