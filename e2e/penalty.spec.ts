// The penalty bar: every control by keyboard, the suggested λ, the formula that adds up, and nothing that jumps.
import { expect, type Page } from '@playwright/test'
import { presets } from '../src/catalog/presets/preset-table'
import { type LabPage, tiny } from './lab'
import { test } from './shared-page'

const kinds = ['None', 'L2', 'L1', 'Elastic net', 'Group lasso', 'Max-norm'] as const

const adamw = {
  ...tiny,
  optimizer: { kind: 'adamw', learningRate: 0.02 },
  penalty: { kind: 'l1', lambda: 0.01 },
}

const experiment = (lab: LabPage) => lab.call((api) => api.experiment())
const revision = (lab: LabPage) => lab.call(async (api) => (await api.snapshot()).revision)
const penaltyRadio = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Penalty' }).getByRole('radio', { name, exact: true })
const tryButton = (page: Page) => page.getByRole('button', { name: /^try / })
const dataValue = async (page: Page, id: string) =>
  Number(await page.getByTestId(id).getAttribute('data-value'))

/** Presses a key on what has the focus; it must be felt as one or more tunings. */
async function press(lab: LabPage, key: string): Promise<void> {
  const before = await revision(lab)
  await lab.page.keyboard.press(key)
  expect(await revision(lab)).toBeGreaterThan(before)
}

async function tabTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(name)
}

test('every control of the bar works by keyboard, without a restart', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.call((api, loaded) => api.load(loaded as never), adamw)
  await lab.call((api) => api.run(5))

  await penaltyRadio(page, 'L1').focus()
  await press(lab, 'ArrowRight')
  expect((await experiment(lab)).penalty.kind).toBe('elastic')

  await tabTo(page, 'Options')
  await page.keyboard.press('Enter')
  const options = page.getByRole('region', { name: 'Options of the penalty' })
  await expect(options).toBeVisible()
  await tabTo(page, 'proximal')
  await press(lab, 'ArrowDown')
  expect((await experiment(lab)).penalty.l1Solver).toBe('subgradient')
  await tabTo(page, 'Include biases')
  await press(lab, 'Space')
  expect((await experiment(lab)).penalty.includeBias).toBe(true)
  await tabTo(page, 'Weight decay (AdamW)')
  await press(lab, 'ArrowRight')
  expect((await experiment(lab)).optimizer.weightDecay).toBe(1e-4)
  await page.keyboard.press('Escape')
  await expect(options).toBeHidden()
  await expect(page.getByRole('button', { name: 'Options' })).toBeFocused()

  // The word that explains it, then the slider.
  await tabTo(page, 'L1 ratio r')
  await tabTo(page, 'L1 ratio')
  await press(lab, 'ArrowRight')
  expect((await experiment(lab)).penalty.l1Ratio).toBe(0.55)
  await tabTo(page, 'Dropout')
  await tabTo(page, 'Dropout')
  await press(lab, 'ArrowRight')
  expect((await experiment(lab)).dropout).toBe(0.05)
  await tabTo(page, 'λ')
  await press(lab, 'Home')
  expect((await experiment(lab)).penalty.lambda).toBe(0)
  await page.getByRole('textbox', { name: 'Strength, 0 to 1000' }).fill('0.5')
  await press(lab, 'Enter')
  expect((await experiment(lab)).penalty.lambda).toBe(0.5)
  expect(await lab.call(async (api) => (await api.snapshot()).step)).toBe(5)

  await page.getByRole('button', { name: 'Back to before this change' }).focus()
  await press(lab, 'Enter')
  await expect(lab.lambda).toBeFocused()
  expect((await experiment(lab)).penalty.lambda).toBe(0)
})

test('the field reads what it writes, and a comma either way; what is no number changes nothing', async ({
  lab,
  page,
}) => {
  // Where it is narrowest.
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons')
  const field = page.getByRole('textbox', { name: 'Strength, 0 to 1000' })
  for (const [typed, lambda, shown] of [
    ['1,000', 1000, '1000'],
    ['0,01', 0.01, '0.01'],
    ['1,5', 1.5, '1.5'],
    ['1e-5', 1e-5, '10⁻⁵'],
    ['0.5', 0.5, '0.5'],
    ['8.89e-4', 8.89e-4, '0.000889'],
    ['8,89e-5', 8.89e-5, '8.89·10⁻⁵'],
    ['10⁻⁴', 1e-4, '0.0001'],
  ] as const) {
    await field.fill(typed)
    await press(lab, 'Enter')
    expect((await experiment(lab)).penalty.lambda).toBe(lambda)
    await expect(field).toHaveValue(shown)
    expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth), `${shown} is cut`).toBe(0)
  }
  const before = await revision(lab)
  for (const [typed, words] of [
    ['a lot', 'found “a lot”, expected a number from 0 to 1000.'],
    ['1,500', 'found 1500, expected a number from 0 to 1000.'],
  ] as const) {
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByText(words)).toBeVisible()
    await expect(field).toHaveValue('0.0001')
  }
  expect(await revision(lab)).toBe(before)
})

test('the suggested λ is one key away, and selects a penalty where there is none', async ({ lab, page }) => {
  const { suggestedLambda } = presets['noisy-moons']
  await lab.open('?engine=cpu&steps=5#preset=noisy-moons&penalty.kind=none')
  await expect(page.locator('html')).toHaveAttribute('data-step', '5')
  await tryButton(page).focus()
  await press(lab, 'Enter')
  expect((await experiment(lab)).penalty).toMatchObject({ kind: 'l2', lambda: suggestedLambda })
  await expect(page.getByText(`None → L2, λ 0 → ${suggestedLambda}`).first()).toBeVisible()
  await expect(tryButton(page)).toBeFocused()
})

test('nothing is suggested on other data, or where a preset has nothing to suggest', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1')
  await expect(tryButton(page)).toBeVisible()
  await lab.call((api, loaded) => api.load(loaded as never), { ...tiny, data: { kind: 'sine', samples: 9 } })
  await expect(tryButton(page)).toBeHidden()
  await page.getByRole('combobox', { name: 'Preset' }).selectOption('xor-sample')
  await expect(tryButton(page)).toBeHidden()
})

test('the terms of the formula add up for every kind', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  for (const kind of ['l2', 'l1', 'elastic']) {
    const penalty = { kind, lambda: 0.03, l1Ratio: 0.3, includeBias: true }
    await lab.call((api, loaded) => api.load(loaded as never), { ...tiny, penalty })
    const { objective } = await lab.call((api) => api.run(20))
    await expect(page.getByTestId('objective')).toHaveAttribute('data-value', String(objective))
    const [data, lambda, omega] = [
      await dataValue(page, 'data-term'),
      await dataValue(page, 'lambda-term'),
      await dataValue(page, 'penalty-value'),
    ]
    expect(lambda).toBe(0.03)
    expect(data + lambda * omega).toBeCloseTo(objective, 12)
  }
  await expect(page.getByText('0.3 Σ |w| + 0.7 Σ w², biases too')).toBeVisible()
})

test('without a penalty the formula is the data loss, and says what acts outside of it', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.call((api, loaded) => api.load(loaded as never), { ...adamw, dropout: 0.2 })
  await expect(page.getByText('Dropout acts outside this sum.')).toBeVisible()
  await lab.call((api) => api.tune({ weightDecay: 0.1, penalty: { kind: 'none' } }))
  await expect(page.getByText('Dropout and weight decay act outside this sum.')).toBeVisible()
  await expect(page.getByTestId('penalty-value')).toHaveAttribute('data-value', '0')
  expect(await dataValue(page, 'objective')).toBe(await dataValue(page, 'data-term'))
  await expect(page.getByTestId('lambda-term')).toHaveCount(0)
})

test('a term explains itself when it has the focus', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=5#preset=noisy-moons&penalty.lambda=0.01')
  const term = page.getByRole('button', { name: /^data loss/ })
  const words = page.getByText('How wrong it is on its training points')
  await expect(words).toBeHidden()
  await page.getByRole('button', { name: /minimises/ }).focus()
  await page.keyboard.press('Tab')
  await expect(term).toBeFocused()
  await expect(words).toBeVisible()
  await expect(term).toHaveAccessibleDescription(/cross-entropy/)
})

/** Where every control of the bar and every term of the formula stands, and whether its sentence has room. */
function places(page: Page) {
  return page.evaluate(() => {
    const at = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height].map(Math.round).join(' ')
    }
    const controls = '.penalty-line label, .options, .dropout-place, .lambda *, .fit, .formula'
    return {
      controls: [...document.querySelectorAll(controls)]
        .filter((element) => !element.closest('[popover], .ratio-place'))
        .map(at),
      cut: [...document.querySelectorAll<HTMLElement>('.formula-words, .formula-note')]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map(({ textContent }) => textContent),
      scrolls: document.documentElement.scrollHeight > innerHeight,
    }
  })
}

for (const setup of ['closed', 'open']) {
  test(`nothing jumps with the kind, Setup ${setup}, at 1280x800`, async ({ lab, page }) => {
    await lab.open('?engine=cpu&paused=1')
    const penalty = { kind: 'l2', lambda: 0.0123, l1Ratio: 0.35, includeBias: true }
    await lab.call((api, loaded) => api.load(loaded as never), { ...adamw, penalty, dropout: 0.15 })
    await lab.call((api) => api.run(5))
    if (setup === 'open') await page.getByRole('button', { name: 'Setup' }).click()
    await lab.call((api) => api.tune({ weightDecay: 0.1, dropout: 0.85 }))
    await expect(page.getByRole('button', { name: 'Back to before this change' })).toBeVisible()
    const before = await places(page)
    for (const name of kinds) {
      await penaltyRadio(page, name).check({ force: true })
      await expect(page.getByRole('slider', { name: 'L1 ratio' })).toHaveCount(name === 'Elastic net' ? 1 : 0)
      expect(await places(page)).toEqual(before)
    }
    expect(before).toMatchObject({ cut: [], scrolls: false })
  })
}

test('with the longest options open on a phone, λ and Play stay at its foot', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&paused=1')
  await lab.call((api, loaded) => api.load(loaded as never), adamw)
  await page.getByRole('button', { name: 'Options' }).click()
  const options = page.getByRole('region', { name: 'Options of the penalty' })
  const box = await options.boundingBox()
  expect(box && box.y >= 0 && box.y + box.height <= 740 - 116).toBe(true)
  for (const control of [
    page.getByRole('slider', { name: 'λ', exact: true }),
    page.getByRole('button', { name: 'Play' }),
    tryButton(page),
  ]) {
    expect((await control.boundingBox())?.y).toBeGreaterThan(740 - 120)
  }
})
