// A page that is away for a while, behind another tab, frozen, or left for another address, comes back alive and trains on.
import { expect, test } from '@playwright/test'
import { tinyMoons } from './lab'
import { launchRawBrowser, type RawBrowser, type RawTab } from './raw-browser'

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

// One after the other in one browser: it takes longer to begin than the tests do.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  browser = await launchRawBrowser()
})

test.beforeEach(async ({ baseURL }) => {
  lab = await browser.open(`${baseURL}?engine=webgl${tinyMoons}&steps=100000`)
  await expect.poll(() => shown('ready')).toBe('true')
  await expectItTrains(0)
})

test.afterEach(() => lab.close())

test.afterAll(() => browser.close())

test('hidden, frozen, and its GPU lost meanwhile: it rests, and goes on where it was', {
  tag: '@thorough',
}, async () => {
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
  expect(browser.uncaught).toEqual([])
})

test('gone back to out of the cache: the same run, every verb settles, and no notice blames anybody', {
  tag: '@thorough',
}, async ({ baseURL }) => {
  await lab.evaluate('overfitLab.reset().then(() => overfitLab.run(60))')
  await lab.evaluate(`void addEventListener('pageshow', ({ persisted }) => {
    const { run, predict, memory, drawn } = overfitLab
    Object.assign(window, { persisted, asked: Promise.all([run(20), predict([[0, 0]]), memory(), drawn()]) })
  })`)
  await lab.send('Page.navigate', { url: `${baseURL}?engine=webgl&paused=1&theme=dark` })
  await expect.poll(() => shown('theme')).toBe('dark')
  await expect.poll(() => shown('ready')).toBe('true')
  expect(await shown('backend')).toBe('webgl')
  await lab.evaluate('void setTimeout(() => history.back())')
  await expect.poll(() => lab.evaluate('window.persisted')).toBe(true)
  const [gone] = await lab.evaluate<unknown[]>('asked')
  expect(await shown('backend')).toBe('webgl')
  expect(await notices()).toBe('')
  // To the bit what it would have come to without.
  expect(await lab.evaluate('overfitLab.reset().then(() => overfitLab.run(80))')).toEqual(gone)
  expect(browser.uncaught).toEqual([])
})
