// What the others are compared with: Chromium, in the same run.
import { chromium } from 'playwright'
import { findBrowser, launchFlags } from '../../.ci/browser.mjs'
import { openByPlaywright } from './by-playwright.mjs'
import { figuresOf } from './figures.mjs'

/** @param {string} url @returns {Promise<import('./figures.mjs').Figures>} */
export async function chromiumFigures(url) {
  const session = await openByPlaywright(chromium, { executablePath: findBrowser(), args: launchFlags })
  const webgl = await figuresOf(session, url, 'webgl')
  const cpu = await figuresOf(session, url, 'cpu')
  await session.close()
  return { webgl, cpu }
}
