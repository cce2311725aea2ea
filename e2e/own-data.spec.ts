// Data of the visitor's own: from a file as it lies about to a network that trains on it, and back after a reload.
import { expect } from '@playwright/test'
import { test } from './shared-page'

/** As a spreadsheet of a country with decimal commas writes it. */
function flowers(rows: number): string {
  const line = (i: number) => {
    const kind = ['rose', 'tulip', 'iris'][i % 3]
    return `${i + 1};${(1.5 * (i % 3) + ((i * 7) % 10) / 10).toFixed(1).replace('.', ',')};${i % 17 === 5 ? '' : (i * 13) % 9};${kind};${kind}`
  }
  return `\ufeffid;petal;sepal;label on the pot;kind\n${Array.from({ length: rows }, (_, i) => line(i)).join('\n')}\n`
}

const file = (text: string, name = 'flowers.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

test('a table is looked at, mended, trained on, and comes back with the address', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.button(/^Setup/).click()
  await lab.button('Your own data').click()
  const own = page.getByRole('dialog', { name: 'Your data' })
  await own.locator('input[type=file]').setInputFiles(file(flowers(1500)))
  const sentence = own.getByTestId('plan-sentence')
  await expect(sentence).toHaveText(
    /^The network will learn to tell 3 kinds of kind from 3 columns: it sees \d+ rows, and is judged by \d+ that it never sees\.$/,
  )
  await expect(own).toContainText('1,500 rows, 5 columns, semicolon, first row is names')
  await expect(own.getByRole('combobox', { name: 'Role of id' })).toHaveValue('out')
  await expect(own).toContainText('88 rows lack an input')
  // The pot says which it is: that is no learning.
  await expect(own).toContainText('label on the pot alone tells kind for 1,412 of 1,412 rows')
  await lab.expectAccessible('your data')
  await own.getByRole('button', { name: 'Leave it out' }).click()
  await expect(sentence).toContainText('from 2 columns')
  await expect(own.getByRole('button', { name: 'Leave it out' })).toHaveCount(0)
  // The page's keys are not meant here.
  await own.getByRole('region', { name: 'The table' }).press('s')
  await own.getByRole('button', { name: 'Train on this' }).click()
  await expect(own).toHaveCount(0)
  const { data, name } = await lab.call((api) => api.experiment())
  expect({
    ...data,
    inputs: [],
    targets: [],
    validationInputs: [],
    validationTargets: [],
    testInputs: [],
    testTargets: [],
  }).toMatchObject({
    task: 'multiclass',
    inputNames: ['petal', 'sepal'],
    targetName: 'kind',
    classNames: ['iris', 'rose', 'tulip'],
  })
  expect(name).toBe('flowers')
  await lab.call((api) => api.pause())
  await expect(lab.fit.getByRole('img')).toHaveAccessibleName(/petal.*sepal/)
  await expect(page).toHaveURL(/#file=flowers-[0-9a-f]{8}&/)

  await page.reload()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  const kept = () => lab.call((api) => [api.experiment().name, api.experiment().data])
  await expect.poll(kept).toEqual([name, data])

  await lab.button(/^Setup/).click()
  await lab.button('Your own data').click()
  await expect(own.getByRole('listitem')).toContainText(
    /flowers 1,412 rows, less than 0.1 MB, used today.*The run uses it/,
  )
  await own.getByRole('button', { name: 'Forget flowers' }).click()
  await expect(own.getByRole('status').filter({ hasText: 'flowers is forgotten.' })).toBeVisible()
  await expect(own.getByRole('listitem')).toHaveCount(0)
})

test('what is pasted or dropped and is no table is refused, and the run stays', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1&steps=5')
  const before = await lab.call((api) => api.experiment())
  const drop = (text: string, name: string) =>
    page.evaluate(
      ([content, fileName]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content!], fileName!))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      [text, name],
    )
  await drop('PK\u0003\u0004\u0000\u0000', 'book.xlsx')
  const own = page.getByRole('dialog', { name: 'Your data' })
  await expect(own.getByRole('alert')).toHaveText(/^This is no text/)
  await own.getByRole('button', { name: 'Another file' }).click()
  await own.getByRole('textbox', { name: 'A table, pasted' }).fill('x,y\n1,2')
  await own.getByRole('button', { name: 'Look at it' }).click()
  await expect(own.getByTestId('plan-sentence')).toHaveText(
    'There is one row: learning and judging takes at least two.',
  )
  await expect(own.getByRole('button', { name: 'Train on this' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(own).toHaveCount(0)
  expect(await lab.call((api) => api.experiment())).toEqual(before)
  expect(await lab.call(async (api) => (await api.snapshot()).step)).toBe(5)
})
