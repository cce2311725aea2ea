// The lab as a test sees it: a typed page object. Nothing here waits for time.
import { expect, type Locator, type Page } from '@playwright/test'
import type { OverfitLab } from './overfit-lab.js'

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

  /**
   * Until it stands where the address wants it. `baseURL` of Playwright's configuration says where the lab lies, with a
   * slash at its end.
   *
   * @param address what follows the page's own: `?engine=cpu#…`
   */
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

  /** A readout at full precision. */
  async readout(id: ReadoutId): Promise<number> {
    return Number(await this.page.getByTestId(id).getAttribute('data-value'))
  }
}
