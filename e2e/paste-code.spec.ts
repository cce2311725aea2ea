// PyTorch code of the visitor's own: pasted, read, looked at, and only then is the lab set up.
import { expect } from '@playwright/test'
import { test } from './shared-page'

const code = `model = nn.Sequential(
    nn.Linear(2, 16), nn.Tanh(), nn.BatchNorm1d(16),
    nn.Linear(16, 1),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=0.02)`

test('code sets up the lab, after it was said what of it is understood', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons&data.samples=12&data.validation=20')
  await lab.button('Code').click()
  const open = lab.button('Paste code')
  await open.press('Enter')
  const paste = page.getByRole('region', { name: 'Set up the lab from PyTorch code' })
  const field = paste.getByRole('textbox', { name: 'PyTorch code' })
  await expect(field).toBeFocused()
  const before = await lab.call((api) => api.experiment())
  await field.fill('from keras.layers import Dense\nDense(3)')
  await paste.getByRole('button', { name: 'Read it' }).press('Enter')
  await expect(paste.getByRole('status')).toContainText('This is Keras, which is not read here.')
  await field.fill(code)
  await expect(paste.getByRole('status')).toBeEmpty()
  await paste.getByRole('button', { name: 'Read it' }).press('Enter')
  await expect(paste.getByRole('status')).toHaveText(
    'Understood: 6 things. Not taken, or not as it is there: 1.',
  )
  await expect(paste.getByRole('listitem').last()).toHaveText(
    'Line 2: BatchNorm1d is not in the lab; left out.',
  )
  expect(await lab.call((api) => api.experiment())).toEqual(before)
  await lab.expectAccessible('pasted code', ['.code-panel'])
  await paste.getByRole('button', { name: 'Set up the lab so' }).press('Enter')
  await expect(paste).toHaveCount(0)
  await expect(open).toBeFocused()
  expect(await lab.call((api) => api.experiment())).toMatchObject({
    data: before.data,
    model: { hidden: [16], activation: 'tanh' },
    optimizer: { kind: 'momentum', learningRate: 0.05 },
    penalty: { kind: 'l2', lambda: 0.01, includeBias: true },
  })
  await expect(page.getByTestId('code')).toContainText('nn.Linear(2, 16), nn.Tanh(),')
})
