// Where a popover opens: above the button that it belongs to. (CSS anchors do that, where there are any yet.)

/** Sets --left and --bottom, in the lengths of a page that may be enlarged. */
export function placeAbove(popover: HTMLElement, button: HTMLElement): void {
  const { left, top, width } = button.getBoundingClientRect()
  const enlargement = width / button.offsetWidth
  popover.style.setProperty('--left', `${left / enlargement}px`)
  popover.style.setProperty('--bottom', `${(innerHeight - top) / enlargement}px`)
}
