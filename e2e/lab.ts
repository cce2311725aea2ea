// The lab as a test sees it: opening it, and `window.overfitLab` with its types.
import { expect, type Page } from '@playwright/test'
import type { OverfitLab } from '../src/session/overfit-lab'

/** @param address what follows the page's own: `?engine=cpu#…` */
export async function openLab(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
}

/** Opens it on WebGL, and makes sure that it is WebGL: a fallback must not make a test green. */
export async function openOnWebgl(page: Page, more = ''): Promise<void> {
  await openLab(page, `?engine=webgl${more}`)
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
}

/** Calls the page's own interface; the function runs in the page and sees only its argument. */
export function lab<Result, Argument = undefined>(
  page: Page,
  call: (api: OverfitLab, argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const source = `(${call.toString()})(window.overfitLab, ${JSON.stringify(argument ?? null)})`
  return page.evaluate(source) as Promise<Result>
}

/** Waits until the run has reached a step: a fact of the page, not a time. */
export async function untilStep(page: Page, step: number): Promise<void> {
  await expect
    .poll(async () => Number(await page.locator('html').getAttribute('data-step')), { timeout: 40_000 })
    .toBeGreaterThanOrEqual(step)
}

/** An experiment that takes no time. */
export const tiny = {
  version: 1,
  seed: 1,
  data: { kind: 'moons', samples: 12, validation: 20 },
  model: { hidden: [4], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0 },
}
