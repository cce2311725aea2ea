// What the page's words mean is said where they stand: to the keyboard, the pointer and a press alike, and inside the window.
import { expect, type Locator, type Page } from '@playwright/test'
import { sizes } from './enlarged'
import { test } from './shared-page'

const openNote = (page: Page) => page.locator('.term-note:popover-open')

/** It is open, the one that describes its term, and nothing of it lies outside. */
async function expectNote(page: Page, term: string): Promise<void> {
  const note = openNote(page)
  await expect(note, term).toHaveId(`term-${term}`)
  await expect(note, term).toBeInViewport({ ratio: 1 })
}

/** What can have the focus in what bears a term: itself, or the radio button in it. */
function focusableIn(host: Locator): Locator {
  return host.and(host.page().locator('button')).or(host.locator('input'))
}

for (const [name, size] of Object.entries({ wide: sizes.wide, phone: sizes.phone })) {
  test(`every term is explained where it stands: ${name}`, {
    tag: name === 'phone' ? [] : '@thorough',
  }, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await lab.open('?engine=cpu&steps=60#preset=noisy-moons&data.validation=60&penalty.lambda=0.0001')
    // Without idle time they come with the first press, which opens the one that was meant.
    await page.getByRole('button', { name: 'gap', exact: true }).click()
    await expectNote(page, 'gap')
    await lab.expectAccessible('an open note')
    await page.keyboard.press('Escape')
    // Where it rests, another word may come to lie under it.
    await page.mouse.move(0, 0)
    await expect(openNote(page)).toHaveCount(0)
    const hosts = await page.locator('[data-term]').filter({ visible: true }).all()
    expect(hosts.length).toBeGreaterThan(20)
    for (const host of hosts) {
      const term = (await host.getAttribute('data-term')) ?? ''
      const element = focusableIn(host)
      // A key was pressed: what has the focus now looks like it.
      await element.focus()
      await expectNote(page, term)
      await expect(element).toHaveAccessibleDescription((await openNote(page).textContent()) ?? '')
      await page.keyboard.press('Escape')
      await expect(openNote(page), term).toHaveCount(0)
      await expect(element).toBeFocused()
      // A phone has nothing that hovers.
      if (name === 'phone') continue
      await host.hover()
      await expectNote(page, term)
      await openNote(page).hover()
      await expectNote(page, term)
      await page.mouse.move(0, 0)
      await expect(openNote(page), term).toHaveCount(0)
    }
  })
}

test('a press opens it and one more closes it; what a press does something else with only says so before', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=60#preset=noisy-moons&data.validation=60')
  const word = page.getByRole('button', { name: 'regularization', exact: true })
  await word.click()
  await expectNote(page, 'regularization')
  // It stays while the pointer is elsewhere.
  await page.mouse.move(0, 0)
  await expectNote(page, 'regularization')
  await word.click()
  await expect(openNote(page)).toHaveCount(0)
  const envelope = page.getByRole('button', { name: /^test/ })
  await envelope.hover()
  await expectNote(page, 'sealed')
  await envelope.click()
  await expect(openNote(page)).toHaveCount(0)
  await expect(page.getByTestId('test-set')).toBeVisible()
})
