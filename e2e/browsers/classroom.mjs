// A room as `npm run class` opens it: the host and two students in Chromium, the third in the browser that is shown round.
import { expect as plain } from '@playwright/test'
import { chromium } from 'playwright'
import { findBrowser, testFlags } from '../../.ci/browser.mjs'
import { loadOfClass } from './load-of-class.mjs'

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Classroom
 * @property {Page} host
 * @property {[Page, Page]} mates
 * @property {import('./session').BrowserSession} third
 * @property {string} studentAddress
 */

/** A bound on what hangs: the other tours compute beside it. */
export const expect = plain.configure({ timeout: 120_000 })

const projector = { width: 1280, height: 720 }
const phone = { width: 360, height: 740 }

/** @param {import('playwright').Browser} browser @param {string} address @param {typeof phone} viewport */
async function openPage(browser, address, viewport) {
  const page = await (await browser.newContext({ viewport })).newPage()
  await page.goto(address)
  return page
}

/**
 * @param {import('./session').BrowserSession} third
 * @param {(room: Classroom) => Promise<void>} live
 */
export async function inClassroom(third, live) {
  const { serveClass } = /** @type {typeof import('../../.ci/class/serve-class.ts')} */ (
    await loadOfClass('serve-class.ts')
  )
  const served = await serveClass({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: testFlags })
  try {
    const studentAddress = `${served.studentAddresses[0]}&engine=cpu`
    const [host, ...mates] = await Promise.all([
      openPage(browser, `${served.hostAddress}&engine=cpu`, projector),
      openPage(browser, studentAddress, phone),
      openPage(browser, studentAddress, phone),
      third.goto(studentAddress),
    ])
    await live({ host, mates: [mates[0], mates[1]], third, studentAddress })
  } finally {
    await browser.close()
    await served.stop()
  }
}
