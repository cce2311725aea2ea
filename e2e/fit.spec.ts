// The picture of the fit, for every kind of data: that something is drawn, and that who cannot see it is told what.
import { expect, type Page } from '@playwright/test'
import { type LabPage, tiny } from './lab'
import { test } from './shared-page'

const picture = (page: Page) => page.getByTestId('fit').getByRole('img')

/** How many colours are in the picture: a blank one has one, and text or marks alone make dozens. */
function coloursIn(page: Page): Promise<number> {
  return picture(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return new Set(new Uint32Array(data.buffer)).size
  })
}

/** Puts an experiment into the page as it is open. */
const load = (lab: LabPage, experiment: object) =>
  lab.call((api, experiment) => api.load(experiment), experiment)

async function train(lab: LabPage, experiment: object, steps: number) {
  await load(lab, experiment)
  return lab.call((api, steps) => api.run(steps), steps)
}

const linear = { hidden: [], activation: 'linear' }

const kinds: { name: string; experiment: object; label: RegExp }[] = [
  {
    name: 'two inputs and two classes: a map',
    experiment: tiny,
    label:
      /^Map of the network's answer over x₁ and x₂: circles .* 12 training points.* 20 validation points/,
  },
  {
    name: 'two inputs and three classes: a map',
    experiment: { ...tiny, data: { kind: 'blobs', samples: 15, validation: 30 } },
    label:
      /^Map of the network's answer over x₁ and x₂: 3 classes.* 15 training points.* 30 validation points/,
  },
  {
    name: 'many inputs and classes: a table',
    experiment: { ...tiny, data: { kind: 'penguins', inputs: 4, samples: 20, validation: 40 } },
    label:
      /^Table of truth against answer for 3 classes \(Adelie, Chinstrap, Gentoo\).* 20 training and 40 val/,
  },
  {
    name: 'images: weights, a table and mistakes',
    experiment: { ...tiny, data: { kind: 'digits', samples: 40, validation: 60 } },
    label:
      /^The first layer's weights to 4 hidden units as images of 8 by 8, .* 10 classes on 60 validation images/,
  },
  {
    name: 'sums on a clock: their table',
    experiment: { ...tiny, data: { kind: 'clock', modulus: 7, samples: 39, validation: 10 } },
    label: /^Table of the sums \(a \+ b\) mod 7: .* 39 training sums, filled, and 10 new ones, hollow/,
  },
  {
    name: 'one input: a curve',
    experiment: { ...tiny, data: { kind: 'temperature', samples: 12, validation: 30 } },
    label:
      /^The network's curve of °C from the mean over year, with 12 training points.* 30 validation points/,
  },
  {
    name: 'many inputs: predicted against actual',
    experiment: { ...tiny, data: { kind: 'diabetes', samples: 30, validation: 50 } },
    label: /^Predicted against actual progression: 30 training points.* 50 validation points.* diagonal\.$/,
  },
  {
    name: 'a linear model: its weights as well',
    experiment: { ...tiny, data: { kind: 'diabetes', samples: 30, validation: 50 }, model: linear },
    label: /^Predicted against actual progression.* Beside it the weight of each of 10 inputs\. Largest is /,
  },
]

test.beforeEach(({ lab }) => lab.open('?engine=cpu&paused=1'))

test('every kind is drawn and put into words', async ({ lab, page }) => {
  for (const { name, experiment, label } of kinds) {
    await test.step(name, async () => {
      await train(lab, experiment, 20)
      await expect(picture(page)).toHaveAttribute('aria-label', label)
      await expect.poll(() => coloursIn(page)).toBeGreaterThan(20)
    })
  }
})

test('the words count as the metrics do, name wrong labels and the weights that are exactly zero', async ({
  lab,
  page,
}) => {
  await test.step('right answers', async () => {
    for (const data of [
      { kind: 'penguins', inputs: 4, samples: 20, validation: 200 },
      { kind: 'digits', samples: 40, validation: 200 },
    ]) {
      const { accuracy, validationAccuracy } = await train(lab, { ...tiny, data }, 30)
      const right = Math.round((validationAccuracy ?? Number.NaN) * data.validation)
      const learned = Math.round((accuracy ?? Number.NaN) * data.samples)
      const words = `validation: ${right} of ${data.validation} right`
      await expect(picture(page)).toHaveAttribute('aria-label', new RegExp(words))
      await expect(page.locator('.legend')).toContainText(
        `training: ${learned} of ${data.samples} right, ${words}`,
      )
    }
  })

  await test.step('wrong labels, where there are any', async () => {
    for (const kind of ['moons', 'blobs']) {
      await train(lab, { ...tiny, data: { kind, samples: 30, validation: 20, flips: 0.3 } }, 1)
      await expect(page.locator('.legend')).toContainText('wrong label')
      await load(lab, { ...tiny, data: { kind, samples: 30, validation: 20, flips: 0 } })
      await expect(page.locator('.legend')).not.toContainText('wrong label')
    }
  })

  await test.step('zeros of a lasso', async () => {
    const data = { kind: 'sparse', samples: 40, validation: 20, inputs: 30, relevant: 3, noise: 0.5 }
    const penalty = { kind: 'l1', lambda: 0.3 }
    const { exactZeros } = await train(lab, { ...tiny, data, model: linear, penalty }, 400)
    expect(exactZeros).toBeGreaterThan(10)
    await expect(picture(page)).toHaveAttribute(
      'aria-label',
      new RegExp(`Largest is real \\d, .*; ${exactZeros} of 30 weights are exactly 0`),
    )
  })
})

/** The picture once it shows what the worker has told: after an answer of its, and two frames. */
async function drawn(lab: LabPage): Promise<string> {
  await lab.call((api) => api.snapshot())
  return picture(lab.page).evaluate(
    (canvas) =>
      new Promise<string>((resolve) => {
        const look = () => resolve((canvas as HTMLCanvasElement).toDataURL())
        requestAnimationFrame(() => requestAnimationFrame(look))
      }),
  )
}

test('after a restart the run before is dotted', async ({ lab, page }) => {
  const legend = page.locator('.legend')
  for (const kind of ['moons', 'blobs', 'sine']) {
    const experiment = { ...tiny, data: { kind, samples: 12, validation: 20 } }
    await load(lab, experiment)
    await expect(legend).not.toContainText('run before')
    await expect.poll(() => coloursIn(page)).toBeGreaterThan(20)
    const plain = await drawn(lab)
    await lab.call((api) => api.run(50))
    await page.keyboard.press('r')
    await expect(page.locator('html')).toHaveAttribute('data-step', '0')
    await expect(legend).toContainText('run before')
    // The same network at step 0: the dotted line alone is new, and goes with the run before.
    expect(await drawn(lab), kind).not.toBe(plain)
    await load(lab, experiment)
    await expect(legend).not.toContainText('run before')
    await expect.poll(() => drawn(lab), kind).toBe(plain)
  }
})

test('on a phone the legend wraps and nothing is wider than the screen', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('radio', { name: 'Fit', exact: true }).check({ force: true })
  for (const { experiment } of kinds) {
    await train(lab, experiment, 20)
    await expect.poll(() => coloursIn(page)).toBeGreaterThan(20)
    const legend = await page.locator('.legend').boundingBox()
    expect(legend?.width).toBeLessThanOrEqual(360)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})
