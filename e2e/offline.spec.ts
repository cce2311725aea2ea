// After the first visit the page needs no network; and a page is never answered with another version's files.
import { expect, type Page } from '@playwright/test'
import { LabPage, test, tiny, tinyMoons } from './lab'
import { serveCopy } from './served-copy'

test.use({ serviceWorkers: 'allow' })

const still = `?engine=cpu&paused=1${tinyMoons}`

/** Until every file is on the device, and the page is answered from there. */
const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

/** Rows that no page fetches ahead. */
async function expectDigitsTrain(lab: LabPage): Promise<void> {
  const experiment = { ...tiny, data: { kind: 'digits', samples: 40 } }
  await lab.call((api, digits) => api.load(digits), experiment)
  expect((await lab.call((api) => api.run(1))).step).toBe(1)
}

test('after one visit it opens without a network, trains, shows late parts and loads data not used before', async ({
  context,
  lab,
  page,
}) => {
  await lab.open(still)
  await isKept(page)
  await context.setOffline(true)
  await lab.open(`?engine=cpu&steps=20${tinyMoons}`)
  await lab.button('Code').click()
  await expect(page.getByTestId('code')).toContainText('import torch')
  await expectDigitsTrain(lab)
})

test('a newer version comes when the visitor wants it; an older page beside it keeps its own files', {
  tag: '@thorough',
}, async ({ context, page }) => {
  const { url, renew, close } = await serveCopy()
  const open = async (each: Page) => {
    await each.goto(url + still)
    await expect(each.locator('html')).toHaveAttribute('data-ready', 'true')
    return each
  }
  await open(page)
  await isKept(page)
  renew('digits')
  const newer = await open(await context.newPage())
  // Still the older one, as a whole.
  await expect(newer.locator('html')).not.toHaveAttribute('data-version')
  await newer.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(newer.locator('html')).toHaveAttribute('data-version', '2')
  const kept = () => newer.evaluate(async () => (await caches.keys()).length)
  expect(await kept()).toBe(2)
  await expectDigitsTrain(new LabPage(newer))
  // It asks for a file that the server has no more.
  await expectDigitsTrain(new LabPage(page))
  await newer.goto('about:blank')
  await page.close()
  await open(newer)
  await expect.poll(kept).toBe(1)
  await close()
})
