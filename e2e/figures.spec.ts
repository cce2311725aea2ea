// Figures in a page of somebody else's, on another origin: docs/embedding.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { tinyMoons } from './lab'
import { test } from './shared-page'
import { serveSomebodysPages } from './somebodys-page'

interface Figure {
  tune(tuning: object): Promise<void>
  snapshot(): Promise<{ step: number; status: string }>
  run(steps: number): Promise<{ step: number }>
  theme(theme: string): Promise<void>
}

/** What the helper's script gives the page around the figures. */
interface Host {
  OverfitLab: { connect(frame: Element | null): Figure }
}

let host: Awaited<ReturnType<typeof serveSomebodysPages>>

test.beforeAll(async ({ baseURL }) => {
  const html = readFileSync(join(import.meta.dirname, 'host-page.html'), 'utf8')
    .replaceAll('LAB', baseURL ?? '')
    .replaceAll('TINY', tinyMoons.replaceAll('&', '&amp;'))
  host = await serveSomebodysPages((path) => (path === '/' ? html : undefined))
})

test.afterAll(() => host.close())

async function openHost(page: Page): Promise<void> {
  await page.goto(`${host.url}/`)
  await page.waitForFunction(() => 'OverfitLab' in window)
}

const figureIn = (page: Page, id: string) => page.frameLocator(`#${id}`)
const readyIn = (page: Page, id: string) =>
  expect(figureIn(page, id).locator('html')).toHaveAttribute('data-ready', 'true')

/** How much of a figure its frame hides, CSS pixels. */
const hiddenIn = (page: Page, id: string) =>
  figureIn(page, id)
    .locator('html')
    .evaluate((html) => Math.max(html.scrollHeight - innerHeight, html.scrollWidth - innerWidth))

test.use({ viewport: { width: 320, height: 740 } })

test('a figure says its height, answers the page around it, and trains while it is in view', async ({
  page,
}) => {
  await openHost(page)
  await readyIn(page, 'usual')
  await expect(page.locator('#usual')).not.toHaveCSS('height', '600px')
  expect(await hiddenIn(page, 'usual')).toBe(0)
  await expect(figureIn(page, 'usual').getByRole('slider', { name: 'λ', exact: true })).toBeInViewport()
  const tuned = await page.evaluate(async () => {
    const usual = (window as unknown as Host).OverfitLab.connect(document.querySelector('#usual'))
    await usual.tune({ penalty: { kind: 'l2', lambda: 0.01 } })
    const refused = await usual.tune({ penalty: { lambda: -1 } }).catch((error: Error) => error.message)
    return { refused, ran: await usual.run(5) }
  })
  expect(tuned).toMatchObject({ refused: expect.stringContaining('penalty.lambda'), ran: { step: 5 } })
  await expect(figureIn(page, 'usual').locator('#lambda')).toHaveAttribute('aria-valuetext', /0\.01/)
  const answered = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#usual')
    const answer = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data.id === 'wrong' && resolve(data))
    })
    frame?.contentWindow?.postMessage({ to: 'overfit-lab', type: 'explode', id: 'wrong' }, '*')
    return answer
  })
  expect(answered).toMatchObject({ from: 'overfit-lab', type: 'error', id: 'wrong' })
  const stepOfFit = () =>
    page.evaluate(() =>
      (window as unknown as Host).OverfitLab.connect(document.querySelector('#fit')).snapshot(),
    )
  expect(await stepOfFit()).toMatchObject({ step: 0, status: 'ready' })
  await page.locator('#fit').scrollIntoViewIfNeeded()
  await expect.poll(async () => (await stepOfFit()).step).toBeGreaterThan(0)
  await figureIn(page, 'usual').locator('#lambda').focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('#usual')).not.toBeFocused()
  // The page around it is told by a message, and then puts the focus behind the figure that it left, not at its own top.
  await expect(page.locator('#usual + span')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#fit')).toBeFocused()
  await expect.poll(async () => (await stepOfFit()).status).toBe('paused')
})

for (const width of [320, 600, 900])
  test(`six figures on one page, ${width} px wide: none has to be scrolled`, { tag: '@thorough' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openHost(page)
    for (const id of ['usual', 'fit', 'loss', 'weights', 'sentence', 'all']) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded()
      await readyIn(page, id)
      await expect.poll(() => hiddenIn(page, id), { message: id }).toBe(0)
    }
    const theme = (id: string) => figureIn(page, id).locator('html').getAttribute('data-theme')
    const say = (id: string) =>
      page.evaluate(
        (id) =>
          (window as unknown as Host).OverfitLab.connect(document.getElementById(id))
            .theme(id === 'loss' ? 'light' : 'dark')
            .catch((error: Error) => error.message),
        id,
      )
    expect(await say('all')).toBeUndefined()
    expect(await theme('all')).toBe('dark')
    // Its address asks for dark.
    expect(await say('loss')).toContain('theme')
    expect(await theme('loss')).toBe('dark')
  })
