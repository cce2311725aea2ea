// The examples of docs/embedding.md, each pasted into a page as it stands, but for where the lab lies.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './shared-page'
import { serveSomebodysPages } from './somebodys-page'

const doc = readFileSync(join(import.meta.dirname, '../docs/embedding.md'), 'utf8')
const examplesIn = (language: string) =>
  [...doc.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!)

/** As much of reveal.js as the deck speaks with: what it listens for, to be told by the test. */
const reveal = `<script>
  const told = {}
  const Reveal = { on: (type, listener) => { told[type] = listener } }
</script>`

const lambdaIn = (page: Page) => page.frameLocator('iframe').locator('#lambda')
const statusIn = (page: Page) => page.frameLocator('iframe').locator('html')

test('each example of the docs does what it says', async ({ page, baseURL }) => {
  // Many WebGL contexts would be the slowest part of this.
  const pages = examplesIn('html').map(
    (html) =>
      `<!doctype html><html lang="en"><title>Somebody's</title><body>${reveal}${html
        .replaceAll('https://lab.example/', baseURL ?? '')
        .replaceAll('?embed=1', '?engine=cpu&amp;embed=1')}</body></html>`,
  )
  expect(pages).toHaveLength(4)
  const { url, close } = await serveSomebodysPages((path) => pages[Number(path.slice(1))])
  const open = (i: number) => page.goto(`${url}/${i}`)

  await open(0)
  await page.waitForFunction(() => 'OverfitLab' in window)
  const [verbs] = examplesIn('js')
  const lowered = await page.evaluate(`(async () => { ${verbs}; return validationLoss })()`)
  expect(lowered).toBeGreaterThan(0)
  await expect(lambdaIn(page)).toHaveAttribute('aria-valuetext', /0\.01/)

  await open(1)
  const tell = (type: string, event: string) => page.evaluate(`told.${type}(${event})`)
  await expect(statusIn(page)).toHaveAttribute('data-status', 'ready')
  await tell('slidechanged', `{ currentSlide: document.querySelector('section') }`)
  await expect(statusIn(page)).toHaveAttribute('data-status', 'running')
  // The figure shows no λ: what the penalty adds to the loss says which it is.
  const lambda = () =>
    page.evaluate(
      'figure.snapshot().then(({ objective, dataLoss, penalty }) => Math.round(1000 * (objective - dataLoss) / penalty))',
    )
  await tell('fragmentshown', `{ fragment: document.querySelectorAll('.fragment')[0] }`)
  await expect.poll(lambda).toBe(10)
  await tell('fragmentshown', `{ fragment: document.querySelectorAll('.fragment')[1] }`)
  await expect.poll(lambda).toBe(1000)
  await tell('fragmenthidden', '{}')
  await expect.poll(lambda).toBe(0)
  await tell('slidechanged', '{ currentSlide: document.body.lastElementChild }')
  await expect(statusIn(page)).toHaveAttribute('data-status', 'paused')

  await page.setViewportSize({ width: 900, height: 700 })
  await open(2)
  await expect(statusIn(page)).toHaveAttribute('data-ready', 'true')
  const hidden = await statusIn(page).evaluate((html) => html.scrollHeight - innerHeight)
  expect(hidden).toBe(0)

  await page.emulateMedia({ colorScheme: 'dark' })
  await open(3)
  await expect(page.locator('#loss')).toHaveText(/^\d\.\d{3}$/)
  await expect(statusIn(page)).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(statusIn(page)).toHaveAttribute('data-theme', 'light')
  close()
})
