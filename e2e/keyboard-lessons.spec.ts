// Lessons and challenges by keys alone: the focus is never lost with what was pressed, and what comes is heard.
import { expect, type Page } from '@playwright/test'
import { sizes } from './enlarged'
import { focusedStop, tabStops } from './keyboard-walk'
import { test } from './shared-page'

const heading = (page: Page) => page.locator('aside h2[tabindex]')
const status = (page: Page) => page.locator('.open-step').getByRole('status')
const intro = (page: Page) => page.getByText('You answer, then it happens.')

test('a lesson keeps the focus, from the invitation until it is forgotten', async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await lab.open('?engine=cpu&paused=1')
  await lab.button('New here? Ten short lessons').press('Enter')
  await expect(intro(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveAccessibleName('1 Memorising, step 1 of 5')
  // It is there before it speaks.
  await expect(status(page)).toHaveText('')
  await lab.button('about half').press('Enter')
  await expect(status(page)).toContainText('32 of 60')
  await expect(page.locator('.lesson-ask')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(lab.button('Ask again')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await lab.button('about half').press('Enter')
  await lab.button('Next').press('Enter')
  await expect(heading(page)).toHaveAccessibleName('1 Memorising, step 2 of 5')
  await expect(heading(page)).toBeFocused()
  await lab.button('Step').press('Enter')
  await expect(status(page)).toContainText('you have moved it')
  await lab.button('Set the stage again').press('Enter')
  await expect(heading(page)).toBeFocused()
  await lab.button('All lessons').press('Enter')
  await expect(page.getByRole('button', { name: /^Memorising/ })).toBeFocused()
  await lab.button('Forget').press('Enter')
  await expect(intro(page)).toBeFocused()
})

test('a challenge keeps the focus when a hint, a said λ or another stage takes its button away', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&challenge=blind-valley')
  await expect(heading(page)).toBeFocused()
  await lab.button('A hint').press('Enter')
  await lab.button('One more hint').press('Enter')
  await expect(page.locator('.hints [role="status"]')).toBeFocused()
  await lab.button('This is my λ').press('Enter')
  await expect(page.locator('.outcome')).toContainText('You said λ = 0.')
  await expect(heading(page)).toBeFocused()
  await lab.button('Set another stage').press('Enter')
  await expect(heading(page)).toBeFocused()
  await lab.button('All lessons').press('Enter')
  await expect(page.getByRole('button', { name: /^The valley, unseen/ })).toBeFocused()
})

test('on a phone the sheet of a challenge covers nothing that Tab comes to', async ({ lab, page }) => {
  await page.setViewportSize(sizes.phone)
  await lab.open('?engine=cpu&challenge=wrong-labels')
  await expect(page.getByTestId('challenge')).toHaveAttribute('data-phase', 'open')
  const covered: string[] = []
  for (let left = (await tabStops(page)).length; left > 0; left--) {
    await page.keyboard.press('Tab')
    const { stop, element, isCovered } = await focusedStop(page)
    if (stop && isCovered) covered.push(element)
  }
  expect(covered).toEqual([])
})
