// Where a note opens: beside its term, towards the middle of the window; never beyond it.

/** Kept free at the window's edges, CSS pixels. */
const MARGIN = 8

export function placeNote(note: HTMLElement, host: HTMLElement): void {
  const at = host.getBoundingClientRect()
  // A page that is enlarged for a projector has longer pixels; the note lies in the page, and has them too.
  const enlargement = note.getBoundingClientRect().width / note.offsetWidth || 1
  const [width, height] = [note.offsetWidth * enlargement, note.offsetHeight * enlargement]
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.max(MARGIN, Math.min(at.left, clientWidth - width - MARGIN))
  const [above, below] = [at.top - height, at.bottom]
  const isLow = at.top > clientHeight / 2
  const fits = (top: number) => top >= MARGIN && top + height + MARGIN <= clientHeight
  const [first, second] = isLow ? [above, below] : [below, above]
  const top = fits(first) || !fits(second) ? Math.max(MARGIN, first) : second
  note.style.setProperty('--left', `${left / enlargement}px`)
  note.style.setProperty('--top', `${top / enlargement}px`)
}
