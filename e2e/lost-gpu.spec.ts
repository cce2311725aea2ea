// The browser takes the GPU away in mid-training: the page says so, and goes on with the same run from a second ago.
import { expect } from '@playwright/test'
import { LabPage, tinyMoons } from './lab'
import { loseContext, makeLosable } from './lost-context.mjs'
import { test } from './shared-page'

test('a lost context is found and told, and what goes on is the same run, from a second before', async ({
  lab,
  page,
}) => {
  await makeLosable(page, 1)
  await lab.openOnWebgl()
  // At this preset's pace two seconds, and no snapshot has ever been asked for.
  await lab.untilStep(60)
  await loseContext(page)
  const notice = page.getByText(/at step \d+, with all that the optimizer had built up\./)
  await expect(notice).toBeVisible({ timeout: 30_000 })
  const known = Number(/at step (\d+)/.exec((await notice.textContent()) ?? '')?.[1])
  // Thirty steps a second up to step 100.
  expect(known).toBeGreaterThanOrEqual(30)
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
  // It plays on by itself, where it was and not from the beginning.
  await lab.untilStep(known + 1)
  const gone = await lab.call((api) => api.run(20))
  await lab.call((api) => api.reset())
  // To the bit what it would have come to without a loss.
  expect(await lab.call((api, steps) => api.run(steps), gone.step)).toEqual(gone)
})

test('ten losses within a minute: the processor goes on from the weights, and every promise settles', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await makeLosable(page, Number.POSITIVE_INFINITY)
  await lab.open()
  await expect(lab.root).toHaveAttribute('data-backend', 'webgl')
  await lab.untilStep(60)
  const ends = await lab.call(async (api) => {
    const unheard: string[] = []
    addEventListener('unhandledrejection', ({ reason }) => unheard.push(String(reason)))
    const gpu = new BroadcastChannel('gpu')
    const whole = api.run(100_000)
    const asked: Promise<unknown>[] = []
    for (let loss = 0; loss < 10; loss++) {
      gpu.postMessage('lose')
      asked.push(api.tune({ penalty: { lambda: loss / 1000 } }), api.memory(), api.snapshot())
      // Until the next worker answers.
      await Promise.allSettled(asked)
    }
    const settled = (await Promise.allSettled(asked)).map((end) =>
      end.status === 'rejected' ? (end.reason as Error).message : 'done',
    )
    const { step } = await api.pause()
    const { cutShort } = await whole
    return { settled, step, cutShort, unheard }
  })
  expect(ends.unheard).toEqual([])
  // A read that was under way may be told so by the worker itself, before it is known to be lost.
  const said = [...new Set(ends.settled.filter((end) => end !== 'done'))]
  expect(said.filter((end) => !end.includes('the WebGL context was lost'))).toEqual([])
  expect(ends.settled.filter((end) => end === 'done').length).toBeGreaterThanOrEqual(28)
  expect(ends.cutShort).toMatch(new RegExp(`^Stopped at step ${ends.step} of 100\\d{3}: `))
  await expect(lab.root).toHaveAttribute('data-backend', 'cpu')
  await expect(page.getByTestId('backend')).toHaveAttribute(
    'title',
    /second loss within a minute: the processor/,
  )
  await expect(page.getByText(/The network goes on from its weights at step [1-9]/)).toBeVisible()
  expect(await lab.call((api) => api.experiment().penalty.lambda)).toBe(0.009)
  // It trains on, from there.
  expect((await lab.call((api) => api.run(20))).step).toBe(ends.step + 20)
})

test('what is trained beside the run is trained again, a ladder under way comes to its end, and another tab notices nothing', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', ({ message }) => said.push(message))
  await makeLosable(page, 1)
  await lab.openOnWebgl(`&steps=20${tinyMoons}`)
  await page.getByRole('button', { name: 'Setup' }).click()
  await lab.button('Every width').click()
  await lab.button('Show every λ').click()
  await lab.button('Resample').click()
  await lab.call((api) => api.tune({ penalty: { lambda: 0.1 } }))
  const other = new LabPage(await page.context().newPage())
  await other.openOnWebgl(`&steps=20${tinyMoons}`)
  const theirs = other.call((api) => api.run(40))
  const ladder = lab.call((api) => api.ladder({ values: [0, 0.1], steps: 300 }).then(({ length }) => length))
  await expect(page.getByTestId('every-width').locator('svg').first()).toBeVisible()
  await loseContext(page)
  await expect(page.getByText(/goes on from its weights at step 20, with all that/)).toBeVisible()
  expect(await ladder).toBe(2)
  await expect(page.getByTestId('twin-loss')).toHaveAttribute('data-step', '20')
  await expect(page.getByTestId('resampling')).toContainText('Trained 20 steps.')
  await expect(page.getByTestId('every-width')).toContainText('each trained 20 steps from the start')
  await expect(page.getByText(/^lowest at λ/)).toBeVisible()
  await expect(lab.root).toHaveAttribute('data-backend', 'webgl')
  expect(await lab.call((api) => api.run(5))).toMatchObject({ step: 25, status: 'paused' })
  expect(said).toEqual([])
  expect(await theirs).toMatchObject({ step: 60, status: 'paused' })
  await expect(other.page.getByText('The browser took the GPU away')).toHaveCount(0)
  await other.call((api) => api.reset())
  expect(await other.call((api) => api.run(60))).toEqual(await theirs)
  await other.page.close()
})

test('a worker whose script is missing is told at once, and can be asked for again', async ({
  lab,
  page,
}) => {
  await page.route('**/worker-*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('./?paused=1')
  await expect(lab.root).toHaveAttribute('data-status', 'failed')
  await expect(lab.verdict).toContainText('it could not be loaded')
  await expect(lab.fit.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Train on the processor instead' })).toHaveCount(0)
  await page.unroute('**/worker-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
})
