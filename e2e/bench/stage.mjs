// What every measurement stands on: the built page, served, and one Chromium with the flags of the tests.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { findBrowser, launchFlags } from '../../.ci/browser.mjs'

export const root = join(import.meta.dirname, '../..')

export const launch = () => chromium.launch({ executablePath: findBrowser(), args: launchFlags })

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

export async function openStage() {
  await build({ root, logLevel: 'error' })
  const product = await preview({ root, logLevel: 'error', preview: { port: 4188 } })
  const url = product.resolvedUrls?.local[0]
  if (!url) throw new Error('The built page is not being served.')
  const browser = await launch()
  return {
    browser,
    url,
    close: () => Promise.all([browser.close(), product.close()]),
  }
}
