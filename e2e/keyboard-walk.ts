// Walks through the page by Tab alone, and says what is wrong with where it stops.
import type { Page } from '@playwright/test'

/** What Tab comes to, in the order of the document: of a group of radio buttons one, nothing that cannot be seen. */
export function tabStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'
    return [...document.querySelectorAll<HTMLInputElement>(focusable)]
      .filter((each) => each.tabIndex >= 0 && !each.disabled)
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => each.type !== 'radio' || each.checked)
      .map((each, i) => {
        each.dataset.stop = String(i)
        return String(i)
      })
  })
}

interface Stop {
  stop: string | undefined
  element: string
  /** What outlines it, or the label or surface that it lies on. */
  isOutlined: boolean
  isCovered: boolean
  box: { x: number; y: number; width: number; height: number }
}

/** Where the focus is now. */
export function focusedStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const shown = [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.parentElement?.parentElement,
    ]
    const { x, y, width, height } = element.getBoundingClientRect()
    const found = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      stop: element.dataset.stop,
      element: element.outerHTML.slice(0, 160),
      isOutlined: shown.some((each) => each && getComputedStyle(each).outlineStyle !== 'none'),
      isCovered: !found || !(element.contains(found) || found.contains(element) || shown.includes(found)),
      box: { x, y, width, height },
    }
  })
}
