// When screenshots may be compared, and how: pixels belong to one browser on one platform.
import type { Browser, TestInfo } from '@playwright/test'

/** What screenshots were made with; elsewhere pixels differ without anything being wrong. */
export interface MadeWith {
  /** `chromium 156.0.8078.79` */
  browser: string
  /** `linux x64` */
  platform: string
}

/** For `expect.toHaveScreenshot`. Bit-equal on one machine; a few pixels where another processor rounds otherwise. */
export const screenshotOptions = {
  maxDiffPixels: 60,
  animations: 'disabled',
  caret: 'hide',
  scale: 'css',
} as const

/** Whether pixels can be compared here; where they cannot, the log and the report say so loudly. */
export function canComparePixels(browser: Browser, testInfo: TestInfo, made: MadeWith): boolean {
  const here = settingOf(browser)
  if (here.browser === made.browser && here.platform === made.platform) return true
  const sentence = `PIXELS WERE NOT COMPARED: the screenshots are of ${words(made)}, this is ${words(here)}.`
  console.warn(`\n⚠ ${sentence}\n`)
  testInfo.annotations.push({ type: 'pixels not compared', description: sentence })
  return false
}

function settingOf(browser: Browser): MadeWith {
  return {
    browser: `${browser.browserType().name()} ${browser.version()}`,
    platform: `${process.platform} ${process.arch}`,
  }
}

function words({ browser, platform }: MadeWith): string {
  return `${browser} on ${platform}`
}
