// What the others are compared with: Chromium, in the same run.
import { chromium } from 'playwright'
import { findBrowser, launchFlags } from '../../.ci/browser.mjs'
import { openByPlaywright } from './by-playwright.mjs'
import { figuresOf } from './figures.mjs'

/**
 * @param {string} url
 * @param {boolean} isLong else WebGL is held to the processor's figures: they agree as closely, and need no third software GPU
 * @returns {Promise<import('./figures.mjs').Figures>}
 */
export async function chromiumFigures(url, isLong) {
  const session = await openByPlaywright(chromium, { executablePath: findBrowser(), args: launchFlags })
  const cpu = await figuresOf(session, url, 'cpu')
  const webgl = isLong ? await figuresOf(session, url, 'webgl') : cpu
  await session.close()
  return { webgl, cpu }
}
