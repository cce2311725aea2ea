// What a class does together beside its questions: one ladder by all devices, and labs that follow the host's.
import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { type ServedClass, serveClass } from '../.ci/class/serve-class'
import { LabPage, test } from './lab'

let served: ServedClass

test.beforeAll(async () => {
  served = await serveClass({ port: 0, host: '127.0.0.1' })
})

test.afterAll(() => served.stop())

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}&engine=cpu`)
  await expect(page.locator('html[data-ready=true]')).toBeAttached()
  return page
}

const state = (page: Page) =>
  page.evaluate(async () => {
    const { step, dataLoss, validationLoss } = await window.overfitLab!.snapshot()
    const { lambda } = window.overfitLab!.experiment().penalty
    return { step, lambda, dataLoss, validationLoss }
  })

test('three students train a ladder for all, one of them stops, and all follow the teacher', {
  tag: '@thorough',
}, async ({ browser }) => {
  const sizes = [
    { width: 1280, height: 720 },
    ...Array.from({ length: 3 }, () => ({ width: 360, height: 740 })),
  ]
  const contexts = await Promise.all(sizes.map((viewport) => browser.newContext({ viewport })))
  const [host, ...students] = (await Promise.all(
    contexts.map((context, i) => open(context, i === 0 ? served.hostAddress : served.studentAddresses[0]!)),
  )) as [Page, ...Page[]]
  const [first, second, third] = students as [Page, Page, Page]
  await expect(host.getByTestId('counted')).toHaveText('3 students are here')

  await host.keyboard.press('l')
  await host.getByLabel('Seeds').selectOption('2')
  await host.getByLabel('Steps').selectOption('200')
  await new LabPage(host).expectAccessible('a ladder is begun')
  await host.getByRole('button', { name: 'Train 32 networks' }).click()
  await first.getByRole('button', { name: 'Stop' }).click()
  await expect(first.locator('.device-strip')).toContainText('This device trains nothing for the class now.')
  await expect(second.getByTestId('class-work')).toContainText('of 200 steps')
  await new LabPage(second).expectAccessible('a device trains')
  await expect(host.getByRole('heading', { name: /^32 of 32 networks, by [23] devices$/ })).toBeVisible()
  await expect(host.locator('.ladder-trust')).toHaveText(
    '2 networks trained by two devices, with the same figures to the last bit.',
  )
  await expect(host.getByTestId('class-ladder').locator('.ladder-network')).not.toHaveCount(0)
  await expect(host.locator('.mean-network canvas')).toBeVisible()
  await expect(host.locator('.mean-network figcaption')).toHaveText(/^The mean of 2 networks at λ = /)
  await expect(third.locator('.device-strip')).toContainText('All 32 networks are trained.')
  await new LabPage(host).expectAccessible('a ladder is there')

  const before = await state(second)
  await host.keyboard.press('f')
  await expect(second.getByText('Following the teacher.')).toBeVisible()
  await host.evaluate(() => window.overfitLab!.tune({ penalty: { lambda: 0.25 } }))
  await host.evaluate(() => window.overfitLab!.run(30))
  const there = await state(host)
  for (const student of students) await expect.poll(() => state(student)).toEqual(there)
  await expect(host.getByRole('heading', { name: 'The students’ labs follow this one' })).toBeVisible()
  await new LabPage(host).expectAccessible('the host leads')
  await new LabPage(second).expectAccessible('a lab follows')
  await second.getByRole('button', { name: 'Stop following' }).click()
  await expect.poll(() => state(second)).toEqual(before)
  // Moved on the way: who comes back, and the teacher's page that is loaded anew, go the same way to the same network.
  await host.evaluate(() => window.overfitLab!.tune({ penalty: { lambda: 0.01 } }))
  await host.evaluate(() => window.overfitLab!.run(25))
  const later = await state(host)
  await expect.poll(() => state(third)).toEqual(later)
  await second.getByRole('button', { name: 'Come back' }).click()
  await expect.poll(() => state(second)).toEqual(later)
  await host.reload()
  await expect.poll(() => state(host)).toEqual(later)
  await host.keyboard.press('f')
  await expect(third.getByText('Following the teacher.')).toBeHidden()
  await Promise.all(contexts.map((context) => context.close()))
})
