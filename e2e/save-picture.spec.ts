// A picture of the page as a file: what is drawn, what it is, and where it comes from.
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const opened = (page: Page) => page.locator('.picture-formats:popover-open')

/** Pressed where a visitor does; what comes is called `name`. */
async function saved(page: Page, figure: Locator, format: 'PNG' | 'SVG', name: string): Promise<Buffer> {
  await figure.getByRole('button', { name: 'Save picture' }).click()
  const download = page.waitForEvent('download')
  await opened(page).getByRole('button', { name: format }).click()
  await expect(opened(page).getByRole('status')).toHaveText(`Saved as ${name}.`)
  await page.keyboard.press('Escape')
  expect((await download).suggestedFilename()).toBe(name)
  return readFile(await (await download).path())
}

interface Decoded {
  width: number
  height: number
  colors: number
}

function decode(page: Page, png: Buffer): Promise<Decoded> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
    )
    return { width, height, colors: new Set(pixels).size }
  }, png.toString('base64'))
}

/** Twice as large as it is drawn: its edges, and lines of words above and below, come to that. */
async function expectDrawn({ page }: LabPage, png: Buffer, drawn: Locator): Promise<Decoded> {
  const box = await drawn.boundingBox()
  const { width, height, colors } = await decode(page, png)
  expect(width).toBe(2 * (Math.ceil(box?.width ?? 0) + 32))
  expect(height).toBeGreaterThan(2 * ((box?.height ?? 0) + 100))
  expect(height).toBeLessThan(2 * ((box?.height ?? 0) + 220))
  // Those of the lines and of the words, and what lies between them at their edges.
  expect(colors).toBeGreaterThan(100)
  return { width, height, colors }
}

test('the loss and the fit are saved as they are drawn, and say what they are', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=200#preset=noisy-moons')
  expect(await lab.drawn()).toBe(200)
  const card = page.getByRole('region', { name: /^Loss/ })
  const png = await saved(page, card, 'PNG', 'noisy-moons-loss-step-200.png')
  const { width, height } = await expectDrawn(lab, png, card.locator('.chart-picture'))
  const svg = (await saved(page, card, 'SVG', 'noisy-moons-loss-step-200.svg')).toString()
  const { error, size, texts, colors } = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const root = parsed.documentElement
    return {
      error: parsed.querySelector('parsererror')?.textContent,
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
      texts: [...parsed.querySelectorAll('text')].map((element) => element.textContent),
      colors: [...parsed.querySelectorAll('path')].map((path) => path.getAttribute('stroke')),
    }
  }, svg)
  expect(error).toBeUndefined()
  expect(size).toEqual([width / 2, height / 2])
  const version = await lab.call((api) => api.version)
  expect(texts).toEqual(
    expect.arrayContaining([
      ...['Loss', 'cross-entropy', 'training', 'validation', 'step'],
      'Noisy moons · L2, λ = 0 · step 200',
      `Made with Overfit Lab ${version}`,
      // The default preset needs no hash.
      page.url().replace(/#.*/, ''),
    ]),
  )
  // Nothing of it hangs on the page's own sheets.
  expect(svg).not.toMatch(/var\(|class=|style/)
  expect(colors).toEqual(expect.arrayContaining(['#2361b8', '#a84a08']))
  const fit = page.getByRole('figure', { name: 'Fit' })
  await expectDrawn(lab, await saved(page, fit, 'PNG', 'noisy-moons-fit-step-200.png'), lab.fit)
})
