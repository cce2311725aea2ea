// A page that is away for a while, behind another tab, frozen, or left for another address, comes back alive and trains on.
import { expect, test } from '@playwright/test'
import { launchRawBrowser, type RawBrowser, type RawTab } from './raw-browser'

const tinyMoons = '#preset=noisy-moons&data.samples=12&data.validation=20&model.hidden=4&steps=100000'

let browser: RawBrowser
let lab: RawTab

const shown = (key: string) => lab.evaluate<string>(`document.documentElement?.dataset.${key}`)
const stepNow = async () => Number(await shown('step'))

async function expectItTrains(from: number): Promise<void> {
  await expect.poll(stepNow).toBeGreaterThan(from)
  expect(await shown('status')).toBe('running')
  expect(await shown('backend')).toBe('webgl')
  expect(await lab.evaluate<number>('overfitLab.drawn()')).toBeGreaterThan(from)
}

/** Behind another tab, until it rests. */
async function hide(): Promise<number> {
  await (await browser.open('about:blank')).bringToFront()
  await expect.poll(() => lab.evaluate('document.visibilityState')).toBe('hidden')
  await expect.poll(() => shown('status')).toBe('paused')
  return stepNow()
}

const notices = () => lab.evaluate<string>(`document.querySelector('.notice')?.textContent ?? ''`)

test.beforeEach(async ({ baseURL }) => {
  browser = await launchRawBrowser()
  lab = await browser.open(`${baseURL}?engine=webgl${tinyMoons}`)
  await expect.poll(() => shown('ready')).toBe('true')
  await expectItTrains(0)
})

test.afterEach(() => browser.close())

test('hidden, frozen, and its GPU lost meanwhile: it rests, and goes on where it was; gone back to, too', async ({
  baseURL,
}) => {
  await lab.evaluate(`document.addEventListener('freeze', () => { window.wasFrozen = true }), 0`)
  const hiddenAt = await hide()
  await lab.send('Page.setWebLifecycleState', { state: 'frozen' })
  await lab.send('Page.setWebLifecycleState', { state: 'active' })
  await expect.poll(() => lab.evaluate('window.wasFrozen')).toBe(true)
  expect(await stepNow()).toBe(hiddenAt)
  await lab.bringToFront()
  await expectItTrains(hiddenAt)
  expect(await notices()).toBe('')

  const lostAt = await hide()
  await browser.send('Browser.crashGpuProcess')
  await expect
    .poll(notices)
    .toContain(`goes on from its weights at step ${lostAt}, with all that the optimizer`)
  expect(await shown('status')).toBe('paused')
  await lab.bringToFront()
  await expectItTrains(lostAt)

  // Out of the browser's cache it is the same page.
  await lab.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.isKept = persisted }), 0`)
  const leftAt = await stepNow()
  await lab.send('Page.navigate', { url: `${baseURL}favicon.svg` })
  await expect.poll(() => lab.evaluate('document.documentElement?.tagName')).toBe('svg')
  await lab.evaluate('history.back()')
  await expect.poll(() => lab.evaluate('window.isKept')).toBe(true)
  await expectItTrains(leftAt)
  expect(browser.uncaught).toEqual([])
})
