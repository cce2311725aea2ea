// The browser and platform that the golden screenshots are of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, TestInfo } from '@playwright/test'
import { canComparePixels, type MadeWith } from './kit/pixels'

const folder = join(import.meta.dirname, 'screenshots')

/** Whether the goldens can be compared with here. */
export function canCompareGoldens(browser: Browser, testInfo: TestInfo): boolean {
  const made = JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as MadeWith
  return canComparePixels(browser, testInfo, made)
}
