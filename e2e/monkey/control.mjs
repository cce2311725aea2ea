// One of all that a visitor can touch at this moment, found by what it is and not by its name: a new control is touched too.

/** @typedef {import('playwright').Page} Page */
/**
 * @typedef {object} Control
 * @property {string} kind `button`, `select`, `range`, `text`, …
 * @property {string} name
 * @property {{ x: number, y: number, width: number, height: number }} box as it lies on the screen
 */

/** Marks the control that was picked. */
export const PICKED = '[data-monkey]'

/** Runs in the page. @param {number} chance 0 … 1 @returns {Control | undefined} */
function pickInPage(chance) {
  document.querySelector('[data-monkey]')?.removeAttribute('data-monkey')
  const touchable = 'button, select, input, label, summary, [tabindex="0"], canvas, .recharts-surface'
  const seen = [...document.querySelectorAll(touchable)].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    const isSeen = width > 0 && height > 0 && element.checkVisibility()
    // The browser's own window for files is none of the page's: they are put in by another move.
    return isSeen && !element.matches(':disabled, [type=file]') && !element.querySelector('[type=file]')
  })
  const element = seen[Math.floor(chance * seen.length)]
  if (!element) return undefined
  element.setAttribute('data-monkey', '')
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const { type } = /** @type {Partial<HTMLInputElement>} */ (element)
  const label = element.getAttribute('aria-label') || element.textContent || element.id
  return {
    kind: element.localName === 'input' ? String(type) : element.localName,
    name: label.trim().slice(0, 30),
    box: { x, y, width, height },
  }
}

/** @param {Page} page @param {number} chance 0 … 1 */
export const pickControl = (page, chance) => page.evaluate(pickInPage, chance)
