// The lab as a test sees it: a typed page object, given to every test as `lab`. Nothing here waits for time.
import { expect, type Locator, type Page, test as plain } from '@playwright/test'
import axe from 'axe-core'
import type { OverfitLab } from '../src/session/page/overfit-lab'

/** What the page's readouts are called: the contract's test ids. */
export type ReadoutId = 'train-loss' | 'validation-loss' | 'penalty-value'

/** The names of the penalty radio buttons. */
export type PenaltyName = 'None' | 'L2' | 'L1' | 'Elastic net' | 'Group lasso' | 'Max-norm'

export class LabPage {
  readonly page: Page
  /** <html>, which carries status, step, revision and backend. */
  readonly root: Locator
  readonly verdict: Locator
  readonly fit: Locator
  readonly lossChart: Locator
  readonly weightsChart: Locator
  readonly lambda: Locator
  readonly preset: Locator

  constructor(page: Page) {
    this.page = page
    this.root = page.locator('html')
    this.verdict = page.getByTestId('verdict')
    this.fit = page.getByTestId('fit')
    this.lossChart = page.getByTestId('chart-loss')
    this.weightsChart = page.getByTestId('chart-weights')
    this.lambda = page.getByRole('slider', { name: 'λ', exact: true })
    this.preset = page.getByRole('combobox', { name: 'Preset' })
  }

  /** @param address what follows the page's own: `?engine=cpu#…` */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`)
    await expect(this.root).toHaveAttribute('data-ready', 'true')
    const steps = /[?&]steps=(\d+)/.exec(address)?.[1]
    if (steps) await expect(this.root).toHaveAttribute('data-step', steps)
  }

  /** Opens it on WebGL, and makes sure that it is WebGL: a fallback must not make a test green. */
  async openOnWebgl(more = ''): Promise<void> {
    await this.open(`?engine=webgl${more}`)
    await expect(this.root).toHaveAttribute('data-backend', 'webgl')
  }

  /** Calls the page's own interface; the function runs in the page and sees only its argument. */
  call<Result, Argument = undefined>(
    verb: (api: OverfitLab, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const source = `(${verb.toString()})(window.overfitLab, ${JSON.stringify(argument ?? null)})`
    return this.page.evaluate(source) as Promise<Result>
  }

  /** Waits until the run has reached a step: a fact of the page. */
  async untilStep(step: number): Promise<void> {
    await expect
      .poll(async () => Number(await this.root.getAttribute('data-step')), { timeout: 40_000 })
      .toBeGreaterThanOrEqual(step)
  }

  /** Waits until sentence, fit and charts show the newest step: which one. */
  drawn(): Promise<number> {
    return this.call((api) => api.drawn())
  }

  penalty(name: PenaltyName): Locator {
    return this.page.getByRole('radiogroup', { name: 'Penalty' }).getByRole('radio', { name, exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
  }

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

  /** A readout at full precision. */
  async readout(id: ReadoutId): Promise<number> {
    return Number(await this.page.getByTestId(id).getAttribute('data-value'))
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
