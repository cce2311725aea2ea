// Where a popover opens: below the button that it belongs to, its right edge at the button's.

/** Sets --right and --top, in the lengths of a page that may be enlarged. */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const { right, bottom, width } = button.getBoundingClientRect()
  const enlargement = width / button.offsetWidth
  popover.style.setProperty('--right', `${(document.documentElement.clientWidth - right) / enlargement}px`)
  popover.style.setProperty('--top', `${bottom / enlargement}px`)
}
