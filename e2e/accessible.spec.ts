// Everyone: each state and panel by axe with targets of 24 px, both themes, on a phone, by keys alone, in forced colours, enlarged.
import { expect, type Page } from '@playwright/test'
import { defaultPreset, presets } from '../src/catalog/presets/preset-table'
import { type LabPage, tiny } from './lab'
import { test } from './shared-page'

const wide = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** All that there is to see: structure and targets in the theme that is shown, contrast in the other as well. */
async function check(lab: LabPage, what: string): Promise<void> {
  // What is on its way in or out has no colour of its own yet.
  await lab.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  await lab.expectAccessible(what)
  await lab.button(/theme/i).evaluate((button: HTMLButtonElement) => button.click())
  await lab.expectContrast(`${what}, the other theme`)
  await expectNoSidewaysScroll(lab.page)
}

for (const [name, size] of Object.entries({ wide, phone })) {
  test(`axe finds nothing in any preset: ${name}`, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await lab.open('?engine=cpu&paused=1')
    for (const [i, id] of Object.keys(presets).entries()) {
      // The first are looked at both ways, the others by turns.
      if (i >= 3 && (i % 2 === 0) !== (name === 'wide')) continue
      await lab.preset.selectOption(id)
      await lab.call((api) => api.run(60))
      await expect(page).toHaveURL(new RegExp(id === defaultPreset ? '' : `preset=${id}`))
      await expect(lab.lossChart.locator('svg').first()).toBeVisible()
      await lab.expectAccessible(id)
      await expectNoSidewaysScroll(page)
    }
  })

  test(`axe finds nothing in any state, panel and picture: ${name}`, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await lab.open('?engine=cpu&steps=30#preset=noisy-moons')
    await check(lab, 'at rest')
    await lab.button(/^Setup/).click()
    await lab.button('Add a layer').click()
    await check(lab, 'Setup')
    await page.keyboard.press('Escape')
    await lab.button('Code').click({ timeout: 20_000 })
    await expect(page.getByTestId('code')).toBeVisible()
    await check(lab, 'Code')
    await page.keyboard.press('Escape')
    for (const picture of ['histogram', 'network']) {
      const radio = page.getByRole('region', { name: /^Weights/ }).getByRole('radio', { name: picture })
      await radio.check({ force: true })
      await lab.expectAccessible(picture)
    }
    for (const penalty of ['elastic', 'group', 'maxnorm']) {
      const experiment = {
        ...tiny,
        optimizer: { kind: 'adamw', learningRate: 0.02 },
        penalty: { kind: penalty, lambda: 0.5 },
      }
      await lab.call((api, loaded) => api.load(loaded as never), experiment)
      await lab.button('Options').click()
      await lab.expectAccessible(`options of ${penalty}`)
      await page.keyboard.press('Escape')
    }
    await lab.button('Share').click()
    await lab.expectAccessible('Share')
  })
}
