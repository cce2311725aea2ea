// The fit where the page does not show it, as on a phone that shows the loss: laid out out of sight, and drawn, to be read.
import { flushSync } from 'react-dom'
import { measureAtOnce } from '../../kit/element-size'

/** @returns what ends it; where the page shows it, nothing is done */
export function layOutFit(): () => void {
  const fit = document.querySelector('.fit-figure')
  if (!fit || fit.checkVisibility()) return () => undefined
  const set = (isLaidOut: boolean) => {
    document.documentElement.toggleAttribute('data-fit-for-paper', isLaidOut)
    flushSync(measureAtOnce)
  }
  set(true)
  return () => set(false)
}
