// λ and what it changes on one screen: on phones and enlarged twice loss or fit, as the visitor switches; on tablets both.
import { expect, type Locator } from '@playwright/test'
import { walks } from '../.ci/words/situations'
import type { LabPage } from './lab'
import { test } from './shared-page'

const one = [
  [360, 740],
  [390, 844],
  [430, 932],
  // A page of 1280 x 800 that is enlarged twice, and a phone on its side.
  [640, 400],
  [844, 390],
] as const
const both = [
  [768, 1024],
  [1024, 768],
  // A page of 1280 x 800 that is enlarged by half.
  [853, 533],
] as const

const chartOf = (lab: LabPage, name: 'Loss' | 'Fit') => (name === 'Loss' ? lab.lossChart : lab.fit)
const choice = (lab: LabPage, name: 'Loss' | 'Fit') => lab.page.getByRole('radio', { name, exact: true })

async function boxOf(locator: Locator, what: string) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${what} is not there.`)
  return { ...box, bottom: box.y + box.height, right: box.x + box.width }
}

/** All of them within the window, large enough to be read, and not under the foot where λ stays. */
async function expectOnFirstScreen(lab: LabPage, charts: Locator[], what: string): Promise<void> {
  const { width, height } = lab.page.viewportSize()!
  await lab.page.evaluate(() => scrollTo(0, 0))
  const slider = await boxOf(lab.lambda, `${what}: λ`)
  expect(slider.bottom, `${what}: λ`).toBeLessThanOrEqual(height)
  const foot = await boxOf(lab.page.locator('.lambda'), `${what}: foot`)
  // Beside the fit and under it, where the charts have a column of their own.
  const floor = width < 900 ? foot.y : height
  for (const chart of charts) {
    const box = await boxOf(chart, what)
    expect(box.bottom, what).toBeLessThanOrEqual(floor)
    expect(box.right, what).toBeLessThanOrEqual(width)
    expect(box.height, what).toBeGreaterThanOrEqual(140)
  }
}

async function load(lab: LabPage, preset: string): Promise<void> {
  await lab.preset.selectOption(preset)
  await expect(lab.preset).toHaveValue(preset)
  await lab.call((api) => api.run(20))
}

test('λ is on the first screen, with loss or fit on a phone, with both on a tablet', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1')
  for (const preset of ['noisy-moons', 'digits']) {
    await load(lab, preset)
    for (const [width, height] of one) {
      await page.setViewportSize({ width, height })
      for (const name of ['Fit', 'Loss'] as const) {
        await choice(lab, name).check({ force: true })
        await expectOnFirstScreen(lab, [chartOf(lab, name)], `${preset}, ${name}, ${width} x ${height}`)
      }
    }
    for (const [width, height] of both) {
      await page.setViewportSize({ width, height })
      await expect(choice(lab, 'Fit')).toBeHidden()
      await expectOnFirstScreen(lab, [lab.lossChart, lab.fit], `${preset}, ${width} x ${height}`)
    }
  }
})

test('nothing moves: not for any sentence that the page says, and not when λ is first pulled', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  const sentences = walks.flatMap(({ stations }) => stations.map(([, , sentence]) => sentence))
  const placeOf = async () => (await boxOf(page.locator('.loss-card'), 'the loss')).y
  for (const [width, height] of [one[0], both[0]]) {
    await page.setViewportSize({ width, height })
    const { kept, needed } = await page.evaluate((sentences) => {
      const verdict = document.querySelector<HTMLElement>('.verdict')!
      const copy = verdict.cloneNode() as HTMLElement
      const text = copy.appendChild(document.createElement('p'))
      verdict.before(copy)
      const heights = sentences.map((sentence) => {
        text.textContent = sentence
        copy.classList.toggle('long', sentence.length > 130)
        return text.offsetHeight
      })
      copy.remove()
      return { kept: verdict.offsetHeight, needed: heights }
    }, sentences)
    expect(Math.min(...needed)).toBeGreaterThan(10)
    expect(Math.max(...needed), `${width}`).toBeLessThanOrEqual(kept)
  }
  for (const [width, height] of [one[0], one[3], both[0]]) {
    await page.setViewportSize({ width, height })
    await page.goto('about:blank')
    await lab.open('?engine=cpu&steps=20')
    await expect(page.locator('.invitation')).toBeVisible()
    const before = await placeOf()
    await lab.lambda.fill('81')
    await expect(page.locator('.invitation')).toBeHidden()
    await lab.call((api) => api.run(20))
    await lab.drawn()
    expect(await placeOf(), `${width} x ${height}`).toBe(before)
  }
})

test('the switch goes by keys, what it hides is not drawn, and it is remembered', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&steps=20')
  await expect(lab.fit).toBeHidden()
  await expect(page.getByRole('radiogroup', { name: 'Chart that is shown' })).toBeVisible()
  // What nobody sees keeps nobody waiting, and has no picture.
  expect(await lab.drawn()).toBe(20)
  await expect(page.locator('.fit canvas')).toHaveAttribute('hidden')
  await choice(lab, 'Loss').focus()
  await page.keyboard.press('ArrowRight')
  await expect(choice(lab, 'Fit')).toBeChecked()
  await expect(lab.fit).toBeVisible()
  await expect(lab.lossChart).toBeHidden()
  await expect(lab.lossChart.locator('svg')).toHaveCount(0)
  await lab.call((api) => api.run(10))
  expect(await lab.drawn()).toBe(30)
  await load(lab, 'wiggly-curve')
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(lab.fit).toBeVisible()
  await expect(lab.lossChart).toBeHidden()
})

test('a step of a lesson shows what it speaks of, above λ and the way on', { tag: '@thorough' }, async ({
  lab,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [width, height] of [one[0], one[3]]) {
    await page.setViewportSize({ width, height })
    await page.goto('about:blank')
    await page.goto('./?engine=cpu&lesson=memorising/1')
    const step = page.locator('.open-step')
    await expect(step).toHaveAttribute('data-phase', 'asking')
    await expect(lab.lossChart).toBeHidden()
    await expect(choice(lab, 'Fit')).toBeHidden()
    await expectOnFirstScreen(lab, [lab.fit], `fit alone, ${width} x ${height}`)
    await lab.button('Skip').click()
    await expect(step).toHaveAttribute('data-phase', 'asking')
    await expect(step).toContainText('After 20 steps')
    await choice(lab, 'Fit').check({ force: true })
    await expectOnFirstScreen(lab, [lab.fit], `fit of both, ${width} x ${height}`)
    await lab.button('Skip').click()
    // A mark is placed on the loss.
    await expect(choice(lab, 'Loss')).toBeChecked()
    await expect(page.locator('.loss-mark')).toBeVisible()
    await expectOnFirstScreen(lab, [lab.lossChart], `loss, ${width} x ${height}`)
    for (const control of [lab.button('Play'), lab.button('Skip'), lab.button('Back')])
      await control.click({ trial: true })
  }
  await lab.button(/^Lessons/).click()
  await expect(page.locator('.open-step')).toBeHidden()
})

test('the header is all there at every width', async ({ lab, page }) => {
  await lab.openOnWebgl('&paused=1')
  for (const width of [900, 1024, 1180, 1249, 768, 360]) {
    await page.setViewportSize({ width, height: 768 })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header > *, .transport > *')]
        .filter((each) => each.checkVisibility() && getComputedStyle(each).position !== 'fixed')
        .filter((each) => {
          const { left, right } = each.getBoundingClientRect()
          return left < 0 || right > innerWidth || each.scrollWidth > each.offsetWidth
        })
        .map((each) => each.className || each.textContent),
    )
    expect(cut, `${width}`).toEqual([])
  }
})
