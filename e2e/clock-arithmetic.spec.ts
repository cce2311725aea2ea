// Clock arithmetic as a visitor sees it: by heart no new sum is right, with λ nearly all are, beside the twin that knows none.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('known by heart no new sum is right; λ makes it add, and the clock can have other hours', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=clock-arithmetic')
  const summary = page.locator('.fit-summary')
  await lab.call((api) => api.run(60))
  await expect(summary).toHaveText('423 of 423 training sums right, 0 of 106 new ones')
  await lab.button('try 0.0001').click()
  await lab.call((api) => api.run(500))
  await lab.drawn()
  const { validationAccuracy } = await lab.call((api) => api.snapshot())
  const right = Math.round(106 * (validationAccuracy ?? 0))
  expect(right).toBeGreaterThan(80)
  await expect(summary).toHaveText(`423 of 423 training sums right, ${right} of 106 new ones`)
  await expect(lab.fit.getByRole('img')).toHaveAccessibleName(
    new RegExp(
      `, ${right} of 106 new ones\\. Unit \\d+ of 128: its weights for a = 0 … 22\\. \\d+ % of it is one wave`,
    ),
  )
  const table = page.getByRole('group', { name: /^Sums of the table/ })
  await table.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await expect(page.getByRole('status').filter({ hasText: 'on a clock of 23 hours' })).toHaveText(
    /^1 \+ 1 = 2 on a clock of 23 hours\. The network says \d+: (right|wrong), and it (learns from|never sees) this sum\.$/,
  )
  await expect(page.locator('.clock-card .clock-face')).toBeVisible()
  // Lifted, a finger leaves the sum to be read; a mouse that leaves takes it along.
  await table.dispatchEvent('pointerout', { pointerType: 'touch', bubbles: true })
  await expect(page.locator('.clock-card .clock-face')).toBeVisible()
  await table.dispatchEvent('pointerout', { pointerType: 'mouse', bubbles: true })
  await expect(page.locator('.clock-card .clock-face')).toBeHidden()
  await page.getByRole('radio', { name: 'waves' }).check({ force: true })
  await expect(
    page.getByRole('img', { name: /^Units against waves round the clock: of \d+ of 128/ }),
  ).toBeVisible()
  await lab.expectAccessible('waves and a dial')
  await lab.button(/^Setup/).click()
  const hours = page.getByRole('slider', { name: /^Hours of the clock/ })
  await hours.focus()
  await hours.press('Home')
  await expect(lab.root).toHaveAttribute('data-step', '0')
  await expect(lab.fit.getByRole('img')).toHaveAccessibleName(
    /mod 5: .* 19 training sums, filled, and 5 new ones/,
  )
})
