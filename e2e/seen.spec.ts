// For every eye: in the colours that the visitor has chosen for all pages, enlarged twice and four times, with more room
// between letters and lines.
import { expect, type Page } from '@playwright/test'
import { sizes } from './enlarged'
import type { LabPage } from './lab'
import { test } from './shared-page'

const colorsOn = (lab: LabPage) =>
  lab.fit.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const counts = new Map<string, number>()
    for (let i = 0; i < data.length; i += 4) {
      const color = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`
      counts.set(color, (counts.get(color) ?? 0) + 1)
    }
    return [...counts].filter(([, count]) => count > 40).map(([color]) => color)
  })

const systemColor = (page: Page, name: string) =>
  page.evaluate((color) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = color
    const found = getComputedStyle(probe).color
    probe.remove()
    return found
  }, name)

test('colours forced while the page is open: canvases, lines and what is chosen take them', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=30&theme=light#preset=wiggly-curve')
  await lab.drawn()
  const training = () => lab.lossChart.locator('.plot-lines path').first()
  const ours = await colorsOn(lab)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const [ink, link] = [await systemColor(page, 'CanvasText'), await systemColor(page, 'LinkText')]
  expect(ours).not.toContain(link)
  // Drawn anew, though nothing has been trained.
  await expect.poll(() => colorsOn(lab)).toEqual(expect.arrayContaining([ink, link]))
  await expect(training()).toHaveCSS('stroke', link)
  const look = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .locator('+ span')
      .evaluate((label) => {
        const { backgroundColor, borderBottomColor } = getComputedStyle(label)
        return `${backgroundColor} ${borderBottomColor}`
      })
  expect(await look('L2')).not.toBe(await look('L1'))
  expect(await look('linear')).not.toBe(await look('log'))
  await page.emulateMedia({ forcedColors: 'none', colorScheme: null })
  await expect.poll(() => colorsOn(lab)).toEqual(ours)
})

test('enlarged twice and four times nothing is too wide, and λ and Play can be reached', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=30#preset=noisy-moons')
  for (const size of [sizes.twice, sizes.fourTimes]) {
    await page.setViewportSize(size)
    for (const control of [lab.button('Play'), lab.lambda]) {
      await control.scrollIntoViewIfNeeded()
      await expect(control).toBeInViewport({ ratio: 1 })
      await control.click({ trial: true })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
  }
})

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

test('with more room between letters, words, lines and paragraphs no sentence lies on another', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=100#preset=noisy-moons')
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
  for (const size of [sizes.wide, sizes.phone]) {
    await page.setViewportSize(size)
    const [verdict, below] = await page.evaluate(() =>
      ['.verdict p', '.look-at'].map((each) => {
        const { top, bottom } = document.querySelector(each)!.getBoundingClientRect()
        return { top, bottom }
      }),
    )
    expect(verdict!.bottom).toBeLessThanOrEqual(below!.top + 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
  }
  // On the phone, where the λ to try is nearest to what stands before it.
  await lab.preset.selectOption('spiral')
  await expect(lab.button('try 0.003')).toBeVisible()
  const [before, after] = [
    await lab.button('Suggest λ').boundingBox(),
    await lab.button(/^try/).boundingBox(),
  ]
  expect(before!.x + before!.width + 4).toBeLessThanOrEqual(after!.x)
})
