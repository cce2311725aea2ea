// The lessons, as a visitor goes through them: answered right and wrong, led off the way, left and found again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Question } from '../src/catalog/lessons/lesson'
import { lessons } from '../src/catalog/lessons/lesson-table'
import type { LabPage } from './lab'
import { test } from './shared-page'

/** As the same lesson gave it in Node on the processor: `.ci/lessons`. */
const toldOf = (id: string) =>
  readFileSync(join(import.meta.dirname, `../.ci/lessons/told/${id}.txt`), 'utf8')
    .split(/^\? /m)
    .map((told) => ({
      ask: told.split('\n')[0],
      was: /^= (.*)$/m.exec(told)?.[1] ?? '',
      why: `Why. ${/^\. (.*)$/m.exec(told)?.[1]}`,
    }))

/** Of a point one that is right, or one that is not. */
const toldPoint = (id: string, { ask }: Question, isRight: boolean) =>
  toldOf(id).find((told) => told.ask === ask && told.was.includes(isRight ? ': right;' : ': wrong;'))

const open = async (lab: LabPage, place: string) => {
  await lab.page.emulateMedia({ reducedMotion: 'reduce' })
  await lab.page.goto(`./?engine=cpu&lesson=${place}`)
  await asked(lab.page)
}
const step = (page: Page) => page.locator('.open-step')
const asked = (page: Page) => expect(step(page)).toHaveAttribute('data-phase', 'asking', { timeout: 60_000 })
const told = (page: Page) => expect(step(page)).toHaveAttribute('data-phase', 'told', { timeout: 60_000 })

/** Goes from one point of the fit to the next, from left to right, until this one is chosen. */
async function choosePoint(page: Page, words: string): Promise<void> {
  const slider = step(page).getByRole('slider')
  await slider.press('Home')
  for (let at = 1; (await slider.getAttribute('aria-valuetext')) !== words; at++)
    await slider.fill(String(at))
}

/** Answers whatever is asked: with the option of this number, a mark at this end of the axis, or this λ. */
async function answer(lab: LabPage, way: 'first' | 'last', point?: string): Promise<void> {
  const { page } = lab
  const question = step(page).locator('.lesson-question')
  if (point) await choosePoint(page, point)
  else if (await question.locator('.mark-value').count())
    await question.getByRole('slider').press(way === 'first' ? 'Home' : 'End')
  const isOnSlider = await question.getByRole('button', { name: 'Train with it' }).count()
  if (isOnSlider) await lab.lambda.fill(way === 'first' ? '0' : '80')
  await question.getByRole('button')[way]().click()
  await told(page)
}

/** It asks for a λ; a mark is dragged in a test of its own. The others go through the same steps, and all are told in Node. */
const inTheGate = ['choosing-lambda']

// One visit a lesson, the next step with the other answer, the next lesson in the other look.
for (const [turn, [id, { title, steps }]] of Object.entries(lessons).entries()) {
  test(`${title} is gone through to its end, whatever is answered, and axe finds nothing`, {
    tag: inTheGate.includes(id) ? [] : '@thorough',
  }, async ({ lab, page }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme: turn % 2 === 0 ? 'light' : 'dark' })
    const whys = new Map(toldOf(id).map(({ ask, why }) => [ask, why]))
    await open(lab, `${id}/1`)
    for (const [i, { question }] of steps.entries()) {
      await asked(page)
      await expect(step(page)).toContainText(question.ask)
      if (i === 0) await lab.expectAccessible('asked')
      const isEven = (turn + i) % 2 === 0
      const point = question.kind === 'point' ? toldPoint(id, question, isEven) : undefined
      await answer(lab, isEven ? 'first' : 'last', point?.was.split(':')[0])
      if (point) await expect(step(page)).toContainText(isEven ? 'It is one of them.' : 'It is none of them.')
      await lab.expectAccessible(`told ${i + 1}`)
      // What a λ comes to depends on the λ.
      if (question.kind !== 'lambda')
        await expect(step(page).locator('.lesson-why')).toHaveText(
          point?.why ?? whys.get(question.ask) ?? '?',
        )
      expect(new URL(page.url()).searchParams.get('lesson')).toBe(`${id}/${i + 1}`)
      if (i < steps.length - 1) await lab.button('Next').click()
    }
    const all = page.locator('.step-squares')
    await expect(all).toHaveAccessibleName(`${steps.length} of ${steps.length} steps answered`)
  })
}

test('a mark is dragged on the chart, and stands beside what the run came to', async ({ lab, page }) => {
  await open(lab, 'memorising/3')
  const mark = page.locator('.loss-mark')
  const box = await mark.boundingBox()
  if (!box) throw new Error('There is no mark on the chart.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 10)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.8, { steps: 3 })
  await page.mouse.up()
  await expect(step(page).getByText(/Your mark/)).toContainText('1.20')
  await lab.button('Let it happen').click()
  await told(page)
  const run = await lab.call((api) => api.snapshot())
  expect(run.step).toBe(800)
  await expect(step(page).locator('dd').last()).toHaveText((run.validationLoss ?? 0).toFixed(2))
  const times = Number(((run.validationLoss ?? 0) / 1.2).toPrecision(2))
  await expect(step(page)).toContainText(`Up, as you said. ${times} times as high as your mark.`)
  await expect(mark).toContainText(`${times} times`)
})

test('a point is pressed in the fit, or gone to by keys, and the ring lies on it', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  for (const place of ['capacity/3', 'penalty-term/3']) {
    await open(lab, place)
    const [slider, ring] = [step(page).getByRole('slider'), page.locator('.your-point')]
    await expect(ring).toHaveCount(0)
    await expect(lab.button('Let it happen')).toBeDisabled()
    const fit = await lab.fit.boundingBox()
    if (!fit) throw new Error('There is no fit.')
    await page.mouse.click(fit.x + fit.width / 2, fit.y + fit.height / 2)
    await expect(ring).toHaveCount(1)
    const pressed = await slider.getAttribute('aria-valuetext')
    await expect(step(page).getByText(/Your point/)).toContainText(pressed ?? '?')
    expect(await inkUnder(page)).toBe(await page.evaluate(TRAINING_INK))
    const there = await ring.boundingBox()
    await slider.press('ArrowLeft')
    await expect(slider).not.toHaveAttribute('aria-valuetext', pressed ?? '?')
    const next = await ring.boundingBox()
    expect(next?.x).toBeLessThan(there?.x ?? 0)
    expect(await inkUnder(page)).toBe(await page.evaluate(TRAINING_INK))
    // Pressed beside itself it is still the nearest.
    await page.mouse.click((next?.x ?? 0) + 15, (next?.y ?? 0) + 13)
    expect(await ring.boundingBox()).toEqual(next)
  }
})

/** In the page: the colour of filled points, and that of the fit in the middle of the ring. */
const TRAINING_INK = () => {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return ''
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--training')
  context.fillRect(0, 0, 1, 1)
  return context.getImageData(0, 0, 1, 1).data.join(' ')
}
const inkUnder = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="fit"] canvas')
    const ring = document.querySelector('.your-point')?.getBoundingClientRect()
    const box = canvas?.getBoundingClientRect()
    if (!canvas || !ring || !box) return 'none'
    const [x, y] = [ring.x + ring.width / 2 - box.x, ring.y + ring.height / 2 - box.y]
    return canvas
      .getContext('2d')
      ?.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1)
      .data.join(' ')
  })

test('who goes another way is told so, and the stage can be set again; leaving leaves the lab as it stands', async ({
  lab,
  page,
}) => {
  await open(lab, 'memorising/2')
  await expect(page.getByText('λ comes in step 5; move it now and the lesson waits')).toBeVisible()
  await lab.button('Step').click()
  await expect(step(page)).toContainText('you have moved it')
  await lab.button('Set the stage again').click()
  await asked(page)
  await expect(lab.root).toHaveAttribute('data-step', '0')
  await expect(lab.verdict).toBeHidden()
  await lab.button('yes, close').click()
  await told(page)
  await lab.button('All lessons').click()
  await expect(page.locator('.lesson-foot')).toContainText('1 of')
  await expect(lab.root).toHaveAttribute('data-step', '20')
  await expect(lab.verdict).toBeVisible()
  expect(new URL(page.url()).searchParams.has('lesson')).toBe(false)
  await page.goto('about:blank')
  await page.goto('./?engine=cpu&lesson=memorising/9')
  await expect(page.getByTestId('lesson-list')).toBeVisible()
  await expect(page.locator('.notice')).toContainText('no such step')
  expect(new URL(page.url()).searchParams.has('lesson')).toBe(false)
  await lab.button('Forget').click()
  await expect(page.locator('.lesson-foot')).toContainText('0 of')
})
