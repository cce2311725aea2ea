// The browser and platform that the golden screenshots are of; elsewhere pixels differ without anything being wrong.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, TestInfo } from '@playwright/test'

interface Setting {
  /** `chromium 156.0.8078.79` */
  browser: string
  /** `linux x64` */
  platform: string
}

const folder = join(import.meta.dirname, 'screenshots')

/** Whether pixels can be compared here; where they cannot, the log and the report say so loudly. */
export function canComparePixels(browser: Browser, testInfo: TestInfo): boolean {
  const made = JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as Setting
  const here = settingOf(browser)
  if (here.browser === made.browser && here.platform === made.platform) return true
  const sentence = `PIXELS WERE NOT COMPARED: the goldens are of ${words(made)}, this is ${words(here)}.`
  console.warn(`\n⚠ ${sentence}\n`)
  testInfo.annotations.push({ type: 'pixels not compared', description: sentence })
  return false
}

function settingOf(browser: Browser): Setting {
  return {
    browser: `${browser.browserType().name()} ${browser.version()}`,
    platform: `${process.platform} ${process.arch}`,
  }
}

function words({ browser, platform }: Setting): string {
  return `${browser} on ${platform}`
}
