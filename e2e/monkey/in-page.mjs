// What is done to one element, inside the page: a test runner's own hold on an element keeps the whole tree around it
// alive, and the page would be blamed for it.

/** @typedef {import('playwright').Page} Page */

/** @param {Page} page @param {string} selector */
export const focus = (page, selector) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (element instanceof HTMLElement) element.focus()
  }, selector)

/** @param {Page} page @param {string} selector of a select @param {number} chance 0 … 1 @returns which one it was */
export const chooseIn = (page, selector, chance) =>
  page.evaluate(
    ({ selector, chance }) => {
      const select = document.querySelector(selector)
      if (!(select instanceof HTMLSelectElement)) return 'none'
      select.selectedIndex = Math.floor(chance * select.length)
      select.dispatchEvent(new Event('change', { bubbles: true }))
      return select.value
    },
    { selector, chance },
  )

/** @param {Page} page @param {string} text of the file */
export const openIn = (page, text) =>
  page.evaluate((text) => {
    const input = document.querySelector('input[type=file]')
    if (!(input instanceof HTMLInputElement)) return
    const files = new DataTransfer()
    files.items.add(new File([text], 'experiment.json', { type: 'application/json' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
