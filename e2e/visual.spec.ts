// What the page looks like in states that an address alone decides: pictures of the page, and its charts as text.
import { expect, type Locator } from '@playwright/test'
import { canCompareGoldens } from './goldens'
import { svgText } from './kit/svg-text'
import type { LabPage } from './lab'
import { test } from './shared-page'

interface State {
  address: string
  step: number
  /** 1280 x 800 where nothing else is said. */
  size?: { width: number; height: number }
}

const moons = '#preset=noisy-moons'
const saved = `${moons}&penalty.lambda=0.01`

const states: Record<string, State> = {
  'default-at-0': { address: `?engine=cpu&paused=1${moons}`, step: 0 },
  'default-at-40': { address: `?engine=cpu&steps=40${moons}`, step: 40 },
  'default-at-800': { address: `?engine=cpu&steps=800${moons}`, step: 800 },
  'lambda-0.01': { address: `?engine=cpu&steps=800${saved}`, step: 800 },
  'l1-exact-zeros': {
    address: '?engine=cpu&steps=600#preset=sparse-truth&penalty.lambda=0.1',
    step: 600,
  },
  collapsed: { address: `?engine=cpu&steps=200${moons}&penalty.lambda=1`, step: 200 },
  digits: { address: '?engine=cpu&steps=100#preset=digits', step: 100 },
  phone: { address: `?engine=cpu&steps=100${saved}`, step: 100, size: { width: 360, height: 740 } },
  dark: { address: `?engine=cpu&steps=100&theme=dark${saved}`, step: 100 },
}

for (const [name, { address, step, size }] of Object.entries(states)) {
  test(`${name} looks as it did`, async ({ lab, context }, testInfo) => {
    if (size) await lab.page.setViewportSize(size)
    await lab.open(address)
    await expectStanding(lab, step)
    // Numbers along the axes, lines and notes: the same on every platform.
    expect(await textOf(lab.lossChart)).toMatchSnapshot(`${name}-loss.txt`)
    if (canCompareGoldens(context.browser()!, testInfo))
      await expect(lab.page).toHaveScreenshot(`${name}.png`)
  })
}

/** The run stands at this step, and the charts that are in view have drawn it. */
async function expectStanding(lab: LabPage, step: number): Promise<void> {
  await expect(lab.root).toHaveAttribute('data-status', step === 0 ? 'ready' : 'paused')
  await expect(lab.root).toHaveAttribute('data-step', String(step))
  await lab.lossChart.scrollIntoViewIfNeeded()
  expect(await lab.drawn()).toBe(step)
  await lab.page.evaluate(() => document.fonts.ready)
  await lab.page.evaluate(() => scrollTo(0, 0))
}

function textOf(chart: Locator): Promise<string> {
  return chart
    .locator('.chart-picture')
    .evaluate((picture) => picture.innerHTML)
    .then(svgText)
}
