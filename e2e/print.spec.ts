// On paper: one sheet, upright or on its side, with what was trained and every figure, and nothing to press.
import { expect, type Page } from '@playwright/test'
import { test } from './lab'

/** Chromium writes each page of a PDF as an object that is not compressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

/** Where things stand on the sheet with the strip of every λ: the network's own dot, and a tick of the axis. */
const middles = (page: Page, tick: string) =>
  page.locator('.paper figure', { hasText: 'Every λ: the loss' }).evaluate((figure, label) => {
    const middle = (element: Element | undefined) => {
      const { left, right } = element!.getBoundingClientRect()
      return (left + right) / 2
    }
    const circles = [...figure.querySelectorAll('path')].filter((path) =>
      path.getAttribute('d')?.includes('A'),
    )
    const ticks = [...figure.querySelectorAll('text')].filter((text) => text.textContent === label)
    return { own: middle(circles.at(-1)), tick: middle(ticks.at(-1)) }
  }, tick)

test('one sheet of paper has the settings, both charts under a panel, λ on its axis, and no button', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=20&theme=dark#preset=noisy-moons&penalty.lambda=0.01&seed=9')
  await lab.button('Show every λ').click()
  await lab.button('Larger').click()
  await expect(page.locator('.path-line').first()).toBeVisible()
  // It comes in idle time.
  const sheet = page.locator('.paper')
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(sheet).toBeAttached({ timeout: 200 })
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  const printed = await sheet.textContent()
  for (const fact of [
    'Noisy moons',
    '60 training points',
    '2 → 64 → 64 → 1, relu',
    'Adam',
    'λ = 0.01',
    'Seed9',
    'seed=9',
  ])
    expect(printed).toContain(fact)
  expect(printed).toContain(`Overfit Lab ${await lab.call((api) => api.version)}`)
  expect(printed).toContain(String(new Date().getFullYear()))
  const buttons = await page.getByRole('button', { includeHidden: true }).allInnerTexts()
  for (const button of ['Play', 'Larger', 'Draw points']) expect(buttons.join()).toContain(button)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(sheet.locator('figcaption')).toHaveText([
    'Fit',
    /^Every λ: the loss/,
    'Loss',
    'Weights, over steps',
    /^Every λ: Loss/,
    /^Every λ: Norm of each layer/,
    /^Every λ: Norm of the first layer/,
  ])
  for (const chart of ['Loss', 'Weights, over steps'])
    await expect(sheet.locator('figure', { hasText: chart }).first().locator('path').nth(3)).toBeAttached()
  const { own, tick } = await middles(page, '0.01')
  expect(Math.abs(own - tick)).toBeLessThan(3)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  for (const landscape of [false, true]) expect(pagesOf(await page.pdf({ format: 'A4', landscape }))).toBe(1)
  await expect(sheet).not.toBeAttached()
  await expect(lab.root).toHaveAttribute('data-theme', 'dark')

  // A phone that shows the loss prints the fit all the same, and shows the loss after that.
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(lab.fit).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(sheet.locator('figcaption').first()).toHaveText('Fit')
  await expect(sheet.locator('figure').first().locator('image')).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(lab.fit).toBeHidden()
})
