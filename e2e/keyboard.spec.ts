// By keys alone: Tab comes to everything, in the order of the page, where the focus is can be seen, and nothing keeps it.
import { expect, type Page } from '@playwright/test'
import { sizes } from './enlarged'
import { focusedStop, tabStops } from './keyboard-walk'
import { test } from './shared-page'

for (const [name, size] of Object.entries({ wide: sizes.wide, phone: sizes.phone })) {
  test(`Tab comes to everything once, seen and uncovered: ${name}`, {
    tag: name === 'phone' ? [] : '@thorough',
  }, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await lab.open('?engine=cpu&steps=30#preset=noisy-moons&data.samples=20&model.hidden=8')
    await lab.button(/^Setup/).click()
    await expect(lab.button('Add a layer')).toBeVisible()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const stops = await tabStops(page)
    const visited = new Set<string>()
    const [unseen, covered]: [string[], string[]] = [[], []]
    // It begins where the last press was, and between the end of the page and its beginning there is the browser.
    for (let presses = 0; presses < stops.length + 2; presses++) {
      await page.keyboard.press('Tab')
      const { stop, element, isOutlined, isCovered } = await focusedStop(page)
      if (!stop) continue
      visited.add(stop)
      if (isCovered) covered.push(element)
      if (!isOutlined) unseen.push(stop)
    }
    expect([...visited].sort()).toEqual([...stops].sort())
    expect(covered).toEqual([])
    // What has no outline is a slider, whose thumb has it.
    for (const stop of unseen) {
      const slider = page.locator(`input[type="range"][data-stop="${stop}"]`)
      await page.keyboard.press('Shift')
      await slider.focus()
      const focused = await slider.screenshot()
      await slider.blur()
      expect(focused.equals(await slider.screenshot()), `slider ${stop} looks focused`).toBe(false)
    }
  })
}

test('a notice that is dismissed and the full screen that is left give the focus back', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1#preset=none-such')
  const before = lab.button('truly right')
  await before.focus()
  await page.keyboard.press('Tab')
  await expect(lab.button('Dismiss')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(before).toBeFocused()
  await lab.button('Present').press('Enter')
  await expect(lab.root).toHaveAttribute('data-presenting')
  await expect(lab.button('Present')).toBeHidden()
  // Nothing is smaller there than 16 pixels on the smallest projector; what an instructor does has a key.
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(lab.root).toHaveCSS('--enlargement', `${4 / 3}`)
  expect(await smallestText(page)).toBeGreaterThanOrEqual(16)
  await expect(lab.weightsChart).toBeHidden()
  await page.keyboard.press('w')
  await expect(lab.weightsChart).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.locator('.ladder-strip svg')).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.press('5')
  await expect(page.getByRole('contentinfo')).toContainText('Group lasso')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.keyboard.press('3')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('contentinfo')).toContainText('L1')
  expect((await lab.call((api) => api.experiment())).penalty).toMatchObject({ kind: 'l1', lambda: 1e-6 })
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await keys.getByRole('checkbox').uncheck()
  await keys.getByRole('textbox').fill('xor\ndigits')
  await expect(keys.getByRole('status')).toContainText('Line 1: preset: found "xor"')
  await keys.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('2')
  expect((await lab.call((api) => api.experiment())).penalty.kind).toBe('l1')
  await page.keyboard.press('PageUp')
  await expect.poll(async () => (await lab.call((api) => api.experiment())).data.kind).toBe('digits')
  await page.evaluate(() => document.exitFullscreen())
  await expect(lab.button('Present')).toBeFocused()
})

test('the first stop leads to λ', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await page.keyboard.press('Tab')
  await expect(lab.button('Go to λ')).toBeFocused()
  await expect(lab.button('Go to λ')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(lab.lambda).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(lab.button('Go to λ')).not.toBeInViewport()
  expect((await lab.call((api) => api.experiment())).penalty.lambda).toBeGreaterThan(0)
})

/** As it stands on the screen, in pixels. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const enlargement = Number(document.documentElement.style.getPropertyValue('--enlargement'))
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    const seen = [...document.querySelectorAll('.page *')].filter(
      (element) => hasText(element) && element.checkVisibility() && element.getBoundingClientRect().width > 2,
    )
    return (
      enlargement * Math.min(...seen.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
    )
  })
}
