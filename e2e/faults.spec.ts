// Faults of the device, each injected into the worker of the real page: the processor takes over, or another worker goes
// on, and the reason stands in a sentence.
import { expect, type Page } from '@playwright/test'
import { changeScript } from './changed-files.mjs'
import {
  fencesNeverPass,
  losing,
  noContext,
  noFloatTargets,
  onWord,
  refusedDropout,
  refusedShader,
  throwsAsNoDriver,
  wrongNumbers,
} from './injected-faults.mjs'
import { type LabPage, tinyMoons } from './lab'
import { test } from './shared-page'

/** Nothing of a shader, a stack or a library. */
const technical = /undefined|null|\bat \w+ \(|#version|ERROR|gl_|TensorFlow|TypeError|Cannot/

/** @param faults run in one worker after another, before it starts; the last in all that follow */
async function inject(page: Page, ...faults: string[]): Promise<void> {
  await changeScript(page, 'worker', (body, time) => `${faults[Math.min(time, faults.length - 1)]}\n${body}`)
}

/** What its worker and it say, and what they do not catch. */
function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', ({ message }) => said.push(message))
  return said
}

/** One that says so itself and one that has to be found out; the others go the same ways. */
const inTheGate: string[] = [noContext, wrongNumbers]
const atStart: [string, string, string][] = [
  ['there is no WebGL 2 for the worker', noContext, 'gives the training thread no WebGL 2'],
  ['it has no float32 targets', noFloatTargets, 'cannot render to 32-bit float textures'],
  ['fences never pass', fencesNeverPass, 'The GPU has not answered for 10 seconds.'],
  ['it computes wrong numbers', wrongNumbers, 'WebGL computes wrong numbers here'],
  ['its driver refuses a shader', refusedShader, 'The graphics driver refuses the GPU program'],
  ['it throws as no driver should', throwsAsNoDriver, 'WebGL could not be set up'],
]

for (const [what, fault, reason] of atStart) {
  test(`where ${what} the processor trains, and says why`, {
    tag: inTheGate.includes(fault) ? [] : '@thorough',
  }, async ({ lab, page }) => {
    const said = listen(page)
    await inject(page, fault)
    await lab.open('?paused=1')
    const device = await lab.call((api) => api.ready)
    expect(device).toMatchObject({ backend: 'cpu', reason: expect.stringContaining(reason) })
    expect(device.reason).toMatch(/^[A-Z“].*\.$/)
    expect(device.reason).not.toMatch(technical)
    await expect(page.locator('#engine')).toContainText(device.reason ?? '?')
    await expect(page.getByTestId('backend')).toContainText('on your processor')
    expect((await lab.call((api) => api.run(5))).step).toBe(5)
    expect(said).toEqual([])
  })
}

test('where WebGL is asked for by name and there is none, nothing trains, and every verb says why', async ({
  lab,
  page,
}) => {
  await inject(page, noContext)
  await page.goto('./?engine=webgl')
  await expect(lab.root).toHaveAttribute('data-status', 'failed')
  const said = await lab.call((api) =>
    Promise.all([api.ready, api.run(1)].map((end) => end.then(String, String))),
  )
  for (const message of said) expect(message).toContain('no WebGL 2')
})

const sayWord = (page: Page) => page.evaluate(() => new BroadcastChannel('gpu').postMessage('now'))

const losses: [string, (lab: LabPage) => Promise<unknown>][] = [
  [
    'in the middle of a run and a reset',
    async (lab) => {
      const asked = lab.call((api) => {
        const verbs = [api.run(3000), api.reset(), api.snapshot(), api.run(20)]
        return Promise.allSettled(verbs).then((all) => all.length)
      })
      await sayWord(lab.page)
      expect(await asked).toBe(4)
    },
  ],
  [
    'on changing to digits, with networks beside the run',
    async (lab) => {
      await lab.button('Show every λ').click()
      await lab.button('Resample').click()
      await lab.button('Play').click()
      await lab.untilStep(12)
      const asked = lab.call((api) => api.load('digits').then(String, String))
      await sayWord(lab.page)
      await asked
    },
  ],
]

for (const [turn, [when, lose]] of losses.entries()) {
  const tag = turn === 0 ? [] : '@thorough'
  test(`a GPU that is lost ${when} is told, and another worker goes on`, { tag }, async ({ lab, page }) => {
    const said = listen(page)
    await inject(page, losing, '')
    await lab.openOnWebgl(`&paused=1&steps=10${tinyMoons}`)
    await lose(lab)
    await expect(page.getByText('The browser took the GPU away').first()).toBeVisible()
    await expect.poll(() => lab.call((api) => api.run(5).then(({ status }) => status, String))).toBe('paused')
    await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
    expect(said).toEqual([])
  })
}

test('where the GPU is taken and not given again the processor goes on, and says why', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await inject(page, losing, noContext)
  await lab.open(`?paused=1&steps=10${tinyMoons}`)
  await sayWord(page)
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'cpu')
  await expect(page.locator('#engine')).toContainText('gives the training thread no WebGL 2')
})

test('a shader that is refused later is named in a sentence', { tag: '@thorough' }, async ({ lab, page }) => {
  const said = listen(page)
  await inject(page, refusedDropout)
  await lab.openOnWebgl(`&paused=1&steps=10${tinyMoons}`)
  await lab.call((api) => api.tune({ dropout: 0.3 }).then(String, String))
  await expect(lab.root).toHaveAttribute('data-status', 'failed')
  await expect(lab.verdict).toContainText('The graphics driver refuses the GPU program “')
  await expect(lab.verdict).not.toContainText(technical)
  expect(said).toEqual([])
})

test('what nobody has caught in the worker ends it in a sentence, and another goes on', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  const said = listen(page)
  await inject(page, onWord("Promise.reject(new TypeError('Cannot read x'))"), '')
  await lab.openOnWebgl(`&paused=1&steps=10${tinyMoons}`)
  await sayWord(page)
  await expect(page.getByText('came upon a fault of its own').first()).toBeVisible()
  await expect.poll(() => lab.call((api) => api.run(5).then(({ status }) => status, String))).toBe('paused')
  expect(said).toEqual([])
})
