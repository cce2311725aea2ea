// Escape in a figure gives the keys back to the page around it, whose own keys then work again.

/** There Escape has a meaning of its own. */
const OWN_ESCAPE = '[type="text"], :popover-open, :popover-open *'

/**
 * @param leave asks the page around it to take the focus
 * @returns what ends it
 */
export function handBackKeys(page: Window, leave: () => void): () => void {
  const { document } = page
  const onKeyDown = ({ key, defaultPrevented, target }: KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented || (target as Element).matches(OWN_ESCAPE)) return
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    page.parent.focus()
    leave()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
