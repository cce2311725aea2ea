// A page that never has idle time: whatever it loads, it loads because it is needed.
import type { Page } from '@playwright/test'

export async function withoutIdleTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}
