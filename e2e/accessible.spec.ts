// Every preset, state and panel by axe, with targets of 24 px: by turns light on a wide screen and dark on a phone. Colours are
// tokens and panels are built alike, so that what fails in one look alone fails in more than one of them.
import { expect } from '@playwright/test'
import { presets } from '../src/catalog/presets/preset-table'
import { sizes } from './enlarged'
import type { LabPage } from './lab'
import { test } from './shared-page'
import { seen, states } from './states'
import { expectLinesToldApart } from './told-apart'

const looks = [
  { name: 'wide and light', size: sizes.wide, colorScheme: 'light' },
  { name: 'phone and dark', size: sizes.phone, colorScheme: 'dark' },
] as const

/** The parts that one preset has otherwise than the next. */
const ofPreset = ['.verdict', '.fit-figure', '.look-at', '.penalty-line', '.formula', '.loss-card']

/** Half of the states for each look: the second begins by leaving the first. */
const all = Object.entries(states)
const half = all.findIndex(([what]) => what === 'every λ')
const shares = [
  { what: 'pictures, parts and the first panels', states: all.slice(0, half) },
  { what: 'the other panels, options and ends of a run', states: all.slice(half) },
]

async function check(lab: LabPage, what: string, within?: string[]): Promise<void> {
  await lab.drawn()
  // What is on its way in or out has no colour of its own yet.
  await lab.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  await lab.expectAccessible(what, within)
  await expectLinesToldApart(lab.page, what)
  const sideways = await lab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways, `${what}: too wide`).toBeLessThanOrEqual(0)
}

for (const [turn, { name, size, colorScheme }] of looks.entries()) {
  test(`axe finds nothing in any preset: ${name}`, { tag: '@thorough' }, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await lab.open('?engine=cpu&paused=1')
    for (const [i, id] of Object.keys(presets).entries()) {
      if (i % looks.length !== turn) continue
      await lab.preset.selectOption(id)
      await expect(lab.preset).toHaveValue(id)
      await lab.call((api) => api.run(20))
      await check(lab, id, i < looks.length ? undefined : ofPreset)
    }
  })

  test(`axe finds nothing where something fails or is embedded: ${name}`, {
    tag: '@thorough',
  }, async ({ lab, page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await lab.open('?engine=cpu&steps=30&embed=1')
    await check(lab, 'embedded')
    await page.goto('about:blank')
    // Asked for again it has a query; its styles other panels need, too.
    await page.route(/CodePanel-[^/]*\.js(\?|$)/, (route) => route.abort())
    await lab.open('?engine=cpu&steps=1#preset=double-descent')
    await lab.button('Code').click()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await check(lab, 'a panel that cannot be loaded')
    await lab.button('Every number of features').click()
    await seen(lab, '.descent-chart .plot-lines')
    await check(lab, 'every number of features')
    await page.goto('about:blank')
    await page.route('**/worker-*.js', (route) => route.abort())
    await page.goto('./?engine=webgl')
    await seen(lab, '.failure')
    await lab.expectAccessible('nothing can be trained')
  })

  test(`axe finds nothing in ${shares[turn]!.what}: ${name}`, async ({ lab, page }) => {
    // A bound on what hangs: a dozen states, each looked at for a second or two.
    test.setTimeout(360_000)
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await lab.open('?engine=cpu&steps=30#preset=noisy-moons&data.samples=20&model.hidden=8,8')
    for (const [what, enter] of shares[turn]!.states) {
      await enter(lab)
      await check(lab, what)
    }
  })
}
