// What the others are compared with: Chromium, in the same run.
import { chromium } from 'playwright'
import { findBrowser, launchFlags } from '../../.ci/browser.mjs'
import { openByPlaywright } from './by-playwright.mjs'
import { figuresOf, stepsOn } from './figures.mjs'

export const openChromium = () =>
  openByPlaywright(chromium, { executablePath: findBrowser(), args: launchFlags })

/**
 * @param {string} url
 * @param {boolean} isLong else WebGL is held to the processor's figures: they agree as closely, and need no third software GPU
 * @returns {Promise<import('./figures.mjs').Figures>}
 */
export async function chromiumFigures(url, isLong) {
  const session = await openChromium()
  const steps = stepsOn(isLong)
  const webgl = await figuresOf(session, url, isLong ? 'webgl' : 'cpu', steps.webgl)
  const cpu = await figuresOf(session, url, 'cpu', steps.cpu)
  await session.close()
  return { webgl, cpu }
}
