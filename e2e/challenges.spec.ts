// The challenges, as a visitor meets them: one solved by hand, one broken, one said; left, kept and forgotten.
import { expect, type Page } from '@playwright/test'
import { challenges } from '../src/catalog/challenges/challenge-table'
import type { LabPage } from './lab'
import { test } from './shared-page'

const PHONE = { width: 360, height: 740 }

const challenge = (page: Page) => page.getByTestId('challenge')
const condition = (page: Page, name: string) =>
  challenge(page).getByRole('listitem').filter({ hasText: name })

async function open(lab: LabPage, id: string): Promise<void> {
  await lab.page.emulateMedia({ reducedMotion: 'reduce' })
  await lab.page.goto(`./?engine=cpu&challenge=${id}`)
  await isOpen(lab.page)
}
const isOpen = (page: Page) =>
  expect(challenge(page)).toHaveAttribute('data-phase', 'open', { timeout: 60_000 })

test('a run that diverges is brought to rest by hand, is done once it rests, and is kept until forgotten', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await open(lab, 'come-to-rest')
  await lab.expectAccessible('open')
  await lab.button('Play').click()
  await expect(lab.root).toHaveAttribute('data-status', 'diverged')
  await expect(condition(page, 'validation loss')).toHaveAttribute('data-holds', 'false')
  await lab.button('A hint').click()
  await lab.button('One more hint').click()
  await expect(challenge(page)).toContainText('in Setup under Optimizer')

  // The challenge goes on while another half of the drawer is open, and so do its rules.
  await page.getByRole('button', { name: /^Setup/ }).click()
  await expect(page.getByText('Show every λ')).toBeHidden()
  await page.getByRole('slider', { name: 'Learning rate' }).press('ArrowLeft')
  await page.getByRole('slider', { name: 'Learning rate' }).press('ArrowLeft')
  await page.getByRole('button', { name: /^Lessons/ }).click()
  await lab.button('Play').click()
  await expect(challenge(page)).toContainText('Every condition holds. Pause, and it counts.')
  await expect(challenge(page)).toHaveAttribute('data-done', 'false')
  await lab.call((api) => api.pause())
  await expect(challenge(page)).toHaveAttribute('data-done', 'true')
  await expect(challenge(page)).toContainText('Why. λ bends the loss upwards')
  await lab.expectAccessible('done')

  await lab.button('All lessons').click()
  expect(new URL(page.url()).searchParams.has('challenge')).toBe(false)
  // Left, the lab stays as it is.
  await expect(lab.root).toHaveAttribute('data-status', 'paused')
  await expect(page.getByText('Show every λ')).toBeVisible()
  const { title = '?' } = challenges['come-to-rest'] ?? {}
  const entry = page.getByTestId('lesson-list').getByRole('listitem').filter({ hasText: title })
  await expect(entry.getByRole('img', { name: 'done', exact: true })).toBeVisible()
  await expect(page.locator('.lesson-foot')).toContainText('1 challenge,')
  await lab.expectAccessible('listed')
  await lab.button('Forget').click()
  await expect(entry.getByRole('img', { name: 'not done' })).toBeVisible()
})

test('who changes what is fixed is told that it does not count, and the stage can be set again', async ({
  lab,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(lab, 'wrong-labels')
  await lab.call((api) => api.load({ ...api.experiment(), seed: 99 }))
  await expect(challenge(page)).toContainText('You have changed the seed, which is ruled out here.')
  await lab.expectAccessible('broken')
  await lab.button('Set the stage again').click()
  await isOpen(page)
  await expect(challenge(page)).not.toContainText('ruled out here')
  // Untrained, it answers some as they were given, and has learned none.
  await expect(condition(page, 'wrong labels learned')).not.toContainText('of 6')
  await lab.call((api) => api.run(20))
  await expect(condition(page, 'wrong labels learned')).toContainText('of 6')
  expect(await lab.call((api) => api.experiment().seed)).not.toBe(99)
})

test('on a phone it keeps within the page’s width, and axe finds nothing', { tag: '@thorough' }, async ({
  lab,
  page,
}) => {
  await page.setViewportSize(PHONE)
  for (const id of ['blind-valley', 'honest-validation']) {
    await page.goto('about:blank')
    await open(lab, id)
    await lab.button('A hint').click()
    await lab.expectAccessible(id)
    const tooWide = (element: Element) => element.scrollWidth - element.clientWidth
    expect(await challenge(page).evaluate(tooWide), id).toBe(0)
    expect(await page.locator('html').evaluate(tooWide), id).toBe(0)
  }
})

test('a λ is said, judged by networks of many others, and after a miss the next task has other data', async ({
  lab,
  page,
}) => {
  await open(lab, 'blind-valley')
  const noise = () =>
    lab.call((api) => {
      const { data } = api.experiment()
      return data.kind === 'custom' ? undefined : data.noise
    })
  const first = await noise()
  await lab.button('This is my λ').click()
  await expect(challenge(page)).toContainText('You said λ = 0. The lowest was λ = 0.1')
  await lab.button('Set another stage').click()
  await isOpen(page)
  expect(await noise()).not.toBe(first)
  await page.goto('about:blank')
  await page.goto('./?engine=cpu&challenge=none-such')
  await expect(page.getByTestId('lesson-list')).toBeVisible()
  await expect(page.locator('.notice')).toContainText('no such challenge')
  expect(new URL(page.url()).searchParams.has('challenge')).toBe(false)
})
