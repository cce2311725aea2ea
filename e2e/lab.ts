// The lab as this repository's tests see it, given to every test as `lab`: the kit's page object, and what axe says of it.
import { expect, test as plain } from '@playwright/test'
import axe from 'axe-core'
import { LabPage as KitsPage } from './kit/lab-page'

export class LabPage extends KitsPage {
  /**
   * By all of axe's rules that are on, and targets of 24 px. Its own driver for Playwright would bring it into the page
   * anew at each analysis, which takes three times as long as the analysis.
   *
   * @param what the message names
   * @param within selectors; where the rest of the page has been looked at already
   */
  async expectAccessible(what?: string, within?: string[]): Promise<void> {
    const { page } = this
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
    const found = await page.evaluate(async (selectors) => {
      const rules = { 'target-size': { enabled: true } }
      // Half of its time would go into describing what passes.
      const { axe: inPage } = window as unknown as { axe: typeof axe }
      const { violations } = await inPage.run(selectors ?? document, { resultTypes: ['violations'], rules })
      return violations
    }, within)
    expect(found, what).toEqual([])
  }
}

export const test = plain.extend<{ lab: LabPage }>({
  lab: async ({ page }, use) => {
    await use(new LabPage(page))
  },
})

/** An experiment that takes no time. */
export const tiny = {
  version: 1,
  seed: 1,
  data: { kind: 'moons', samples: 12, validation: 20 },
  model: { hidden: [4], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0 },
}

/** The same from an address: its hash. */
export const tinyMoons = '#preset=noisy-moons&data.samples=12&data.validation=20&model.hidden=4'
