// The code behind the page: it follows λ and the penalty, and can be taken along.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from './shared-page'

const openCode = async (page: Page) => {
  await page.getByRole('button', { name: 'Code', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(panelOf(page)).toBeFocused()
}
const panelOf = (page: Page) => page.getByRole('region', { name: 'The code behind it' })
const lambdaOf = (page: Page) => page.getByRole('slider', { name: 'λ', exact: true })

test('opened by keyboard, it follows λ line by line; Escape gives the focus back', async ({ lab, page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await lab.open('?engine=cpu&paused=1')
  const button = page.getByRole('button', { name: 'Code', exact: true })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await openCode(page)
  const code = page.getByTestId('code')
  await expect(code).toContainText('lambda_ = 0  # λ')
  await expect(code.locator('.changed')).toHaveCount(0)
  await lambdaOf(page).fill('81')
  await expect(code).toContainText('lambda_ = 0.01  # λ')
  await expect(code.locator('.changed')).toHaveText(['lambda_ = 0.01  # λ'])
  // From the slider it closes too, and leaves the focus there.
  await lambdaOf(page).press('Escape')
  await expect(panelOf(page)).toHaveCount(0)
  await expect(lambdaOf(page)).toBeFocused()
  await openCode(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(page.getByTestId('chart-loss').locator('svg').first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('the penalty brings its own lines, and its λ in other libraries', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=diabetes-lasso&penalty.lambda=0.2&penalty.kind=l2')
  await openCode(page)
  const code = page.getByTestId('code')
  const elsewhere = page.getByRole('table', { name: 'The same λ elsewhere' })
  await expect(code).not.toContainText('soft_threshold')
  await expect(elsewhere).toContainText('Ridge')
  await page.getByRole('radio', { name: 'L1', exact: true }).check()
  await expect(code).toContainText('def soft_threshold(w, by):')
  await expect(code).not.toContainText('penalty =')
  const lasso = (name: RegExp) => elsewhere.getByRole('row', { name })
  await expect(lasso(/Lasso alpha/)).toContainText('alpha=0.1')
  // For who fits the target as it comes.
  await expect(lasso(/Lasso, raw y/)).toContainText('sλ/2')
  await lab.call((api) => api.tune({ penalty: { kind: 'none' } }))
  await expect(code).toContainText('loss = criterion(output, target)')
  await expect(elsewhere).toHaveCount(0)
})

test('Copy takes these lines, the download the whole script with its data', async ({
  lab,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await lab.open('?engine=cpu&paused=1#preset=xor-sample')
  await openCode(page)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(panelOf(page).getByRole('status')).toHaveText('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.getByTestId('code').textContent())
  expect(copied).toContain('model = nn.Linear(2, 1)\n')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download whole script' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('xor-sample.py')
  const script = await readFile(await download.path(), 'utf8')
  expect(script).toContain('training_inputs = torch.tensor([\n    [0, 0],\n    [0, 1],\n')
  expect(script).toContain('-0.041285317, 0.46314958')
  expect(script).toBe(await lab.call((api) => api.exportCode('pytorch')))
})

test('another language is chosen by keyboard, stays for the visit, and says what it cannot write', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1#preset=xor-sample')
  await openCode(page)
  const picker = panelOf(page).getByRole('combobox', { name: 'Language of the code' })
  const code = page.getByTestId('code')
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab')
  await expect(picker).toBeFocused()
  const labels = ['PyTorch', 'scikit-learn', 'TensorFlow.js', 'Keras', 'Notebook']
  await expect(picker.getByRole('option')).toHaveText(labels)
  await page.keyboard.type('scikit')
  await expect(code).toContainText('model = Ridge(')
  await expect(picker).toBeFocused()
  await expect(code.locator('.changed')).toHaveCount(0)
  for (const [label, extension, id] of [
    ['scikit-learn', 'py', 'sklearn'],
    ['TensorFlow.js', 'mjs', 'tensorflowjs'],
    ['Keras', 'py', 'keras'],
    ['Notebook', 'ipynb', 'notebook'],
  ] as const) {
    await picker.selectOption(label)
    // Until its code is there the one before is shown, and would be saved.
    await expect(picker).toHaveValue(id)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download whole script' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`xor-sample.${extension}`)
    const program = await readFile(await download.path(), 'utf8')
    expect(program).toBe(await lab.call((api, id) => api.exportCode(id), id))
  }
  await picker.selectOption('scikit-learn')
  await lab.button('Code').click()
  await expect(panelOf(page)).toHaveCount(0)
  await openCode(page)
  await expect(picker).toHaveValue('sklearn')
  await lab.call((api) => api.tune({ penalty: { kind: 'group' } }))
  await expect(panelOf(page)).toContainText('it has no penalty on the weights of a unit as one. PyTorch has.')
  await expect(page.getByRole('button', { name: 'Download whole script' })).toBeDisabled()
})

test('a language that cannot be fetched says so, and the panel comes back in the one before', async ({
  lab,
  page,
}) => {
  const chunk = /\/writer-[\w-]+\.js/
  let shown = 0
  // The first comes with the panel.
  await page.route(chunk, (route) => (shown++ < 1 ? route.continue() : route.abort()))
  await lab.open('?engine=cpu&paused=1#preset=xor-sample')
  await openCode(page)
  const picker = panelOf(page).getByRole('combobox', { name: 'Language of the code' })
  await expect(picker).toHaveValue('pytorch')
  await picker.selectOption('Keras')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(picker).toHaveValue('pytorch')
  await page.unroute(chunk)
  await picker.selectOption('Keras')
  await expect(page.getByTestId('code')).toContainText('from keras import ops')
})

test('many numbers are a second file, which the program names', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=digits')
  await openCode(page)
  const save = (name: string) =>
    Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  const [program] = await save('Download whole script')
  expect(program.suggestedFilename()).toBe('digits.py')
  expect(await readFile(await program.path(), 'utf8')).toContain("'digits-numbers.csv'")
  const [numbers] = await save('Save digits-numbers.csv')
  expect(numbers.suggestedFilename()).toBe('digits-numbers.csv')
  const lines = (await readFile(await numbers.path(), 'utf8')).trim().split('\n')
  expect(lines.filter((line) => line.startsWith('training_inputs,'))).toHaveLength(150)
  expect(lines.at(-1)).toMatch(/^biases 3(,[-\d.e]+){10}$/)
  // To who asks for text, all of it is one.
  expect(await lab.call((api) => api.exportCode('pytorch'))).not.toContain('digits-numbers.csv')
})

test('on a phone, too, λ and Play stay at hand', { tag: '@thorough' }, async ({ lab, page }) => {
  for (const [theme, width, height] of [
    ['light', 1280, 800],
    ['dark', 360, 740],
  ] as const) {
    await page.setViewportSize({ width, height })
    await lab.open(`?engine=cpu&paused=1&theme=${theme}#preset=noisy-moons&penalty.lambda=0.01`)
    await openCode(page)
    await lambdaOf(page).press('ArrowRight')
    await expect(page.getByTestId('code').locator('.changed')).toHaveText(['lambda_ = 0.0112  # λ'])
    for (const control of [lambdaOf(page), page.getByRole('button', { name: 'Play' })]) {
      await expect(control).toBeInViewport({ ratio: 1 })
    }
  }
})
