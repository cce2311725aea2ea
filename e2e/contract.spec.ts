// `window.overfitLab` and the address keep their promises: each settles, and what is wrong is said in one sentence.
import { expect } from '@playwright/test'
import { tiny } from './lab'
import { test } from './shared-page'

test('load, reset and pause settle a run under way with its snapshot; tune resolves when superseded, and revisions never fall', async ({
  lab,
}) => {
  await lab.open('?engine=cpu&paused=1')
  const ends = await lab.call(async (api, tiny) => {
    const long = () => api.run(10_000_000)
    const paused = long()
    const pause = await api.pause()
    const loaded = long()
    await api.load(tiny as never)
    const reset = long()
    await api.reset()
    const replaced = long()
    const short = await api.run(5)
    return {
      pause,
      ends: await Promise.all([paused, loaded, reset, replaced]),
      short,
      after: await api.snapshot(),
    }
  }, tiny)
  expect(ends.ends.map(({ status }) => status)).toEqual(Array(4).fill('paused'))
  expect(ends.short.status).toBe('paused')
  expect(ends.after.step).toBe(ends.short.step)

  const revisions = await lab.call(async (api) => {
    const before = (await api.snapshot()).revision
    const tunes = [1e-4, 1e-3, 1e-2].map((lambda) => api.tune({ penalty: { lambda } }))
    await Promise.all(tunes)
    const { revision } = await api.snapshot()
    return { before, after: revision, lambda: api.experiment().penalty.lambda }
  })
  expect(revisions.after).toBe(revisions.before + 3)
  expect(revisions.lambda).toBe(0.01)
})

test('divergence ends a run early, with the reason shown', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  const snapshot = await lab.call(async (api, tiny) => {
    await api.load({
      ...tiny,
      optimizer: { kind: 'sgd', learningRate: 1 },
      penalty: { kind: 'l2', lambda: 50 },
    } as never)
    return api.run(100_000)
  }, tiny)
  expect(snapshot.status).toBe('diverged')
  expect(snapshot.step).toBeLessThan(100_000)
  expect(Number.isFinite(snapshot.dataLoss)).toBe(true)
  await expect(page.locator('html')).toHaveAttribute('data-status', 'diverged')
  await expect(page.getByTestId('verdict')).toContainText(/diverged/i)
})

test('what is wrong gets one sentence with field, found and expected, and the run goes on; a ladder needs a penalty, exportCode a target', async ({
  lab,
}) => {
  await lab.open('?engine=cpu&paused=1')
  const before = await lab.call(async (api, tiny) => {
    await api.load(tiny as never)
    return api.run(3)
  }, tiny)
  const wrong: [unknown, string][] = [
    [{ ...tiny, seed: -1 }, 'seed'],
    [{ ...tiny, colour: 'red' }, 'colour'],
    [{ ...tiny, optimizer: { kind: 'adam', learningRate: 'fast' } }, 'optimizer.learningRate'],
    [{ ...tiny, penalty: { kind: 'l3', lambda: 0 } }, 'penalty.kind'],
    [{ ...tiny, loss: 'cce' }, 'loss'],
    [{ ...tiny, data: { kind: 'lasagne' } }, 'data'],
    [{ ...tiny, initial: [] }, 'initial'],
  ]
  for (const [experiment, field] of wrong) {
    const message = await lab.call(
      (api, experiment) =>
        api.load(experiment as never).then(
          () => 'accepted',
          (error: Error) => error.message,
        ),
      experiment,
    )
    expect(message).toContain(field)
    expect(message).toMatch(/found .*, expected /)
  }
  expect(await lab.call((api) => api.snapshot())).toEqual(before)

  const answers = await lab.call(async (api, tiny) => {
    const message = (promise: Promise<unknown>) =>
      promise.then(
        () => 'accepted',
        (error: Error) => error.message,
      )
    await api.load({ ...tiny, penalty: { kind: 'none', lambda: 0 } } as never)
    const ladder = await message(api.ladder({ values: [0.1], steps: 5 }))
    const cobol = await message(api.exportCode('cobol' as never))
    return { ladder, cobol, code: await api.exportCode('pytorch'), memory: await api.memory() }
  }, tiny)
  expect(answers.ladder).toContain('penalty')
  expect(answers.cobol).toContain('cobol')
  expect(answers.code).toContain('import torch')
  expect(answers.memory).toEqual({ tensors: 0, gpuBytes: 0 })
})
