// A formula that the visitor writes is the truth: what is wrong with it is said, and what is right begins again.
import { expect } from '@playwright/test'
import { tinyMoons } from './lab'
import { test } from './shared-page'

test('while it is wrong the run goes on; right and left, it is what is learned, also after a reload', async ({
  lab,
  page,
}) => {
  await lab.open(`?engine=cpu${tinyMoons}`)
  await lab.button(/^Setup/).click()
  await page.getByRole('combobox', { name: 'Set', exact: true }).selectOption('formula')
  const field = page.getByRole('textbox', { name: 'Formula' })
  await expect(field).toHaveValue('sin(3x)')
  await field.fill('|x| +')
  await expect(
    page.getByText('Found the end, expected a number, x, a function or “(” after “+”.'),
  ).toBeVisible()
  const step = Number(await lab.root.getAttribute('data-step'))
  await lab.untilStep(step + 20)
  await field.fill('|x| + 2x^2')
  await field.press('Enter')
  await expect(page.getByText('run before: y = sin(3x)')).toBeVisible()
  await expect(lab.root).toHaveAttribute('data-status', 'running')
  await expect(page).toHaveURL(/data\.expression=%7Cx%7C%20\+%202x%5E2/)
  await page.reload()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  const { data } = await lab.call((api) => api.experiment())
  expect(data).toMatchObject({ kind: 'formula', expression: '|x| + 2x^2', samples: 12 })
})
