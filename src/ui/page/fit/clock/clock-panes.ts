// Where what lies on a clock's paper: the table as large as it can be, beside it what explains it, where there is room.
import type { Box } from '../../../kit/paper/panes'
import type { Measures } from '../../../kit/paper/picture'

const PADDING = 10
/** In ems: below this, words beside the table would be broken off. */
const LEAST_WIDTH_EM = 17
const LEAST_HEIGHT_EM = 9

export interface ClockPanes {
  table: Box
  wave?: Box
  ghost?: Box
}

export function clockPanes(
  { width, height, fontSize }: Measures,
  modulus: number,
  hasGhost: boolean,
): ClockPanes {
  const inner = { left: PADDING, top: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING }
  // As drawn: hours along the left and above, whole pixels a cell.
  const cell = Math.floor(Math.min(inner.height - 1.6 * fontSize, inner.width - 2.4 * fontSize) / modulus)
  const across = cell * modulus + 2.4 * fontSize
  const left = inner.left + across + 2 * PADDING
  const beside = { left, top: inner.top, width: Math.min(inner.left + inner.width - left, 26 * fontSize) }
  const table = { ...inner, width: across }
  if (beside.width < LEAST_WIDTH_EM * fontSize)
    return { table: { ...table, left: inner.left + Math.max(0, inner.width - across) / 2 } }
  if (!hasGhost || inner.height < 2 * LEAST_HEIGHT_EM * fontSize + PADDING)
    return { table, wave: { ...beside, height: Math.min(inner.height, 13 * fontSize) } }
  const half = (inner.height - PADDING) / 2
  return {
    table,
    wave: { ...beside, height: half - PADDING },
    ghost: { ...beside, top: inner.top + half + PADDING, height: half },
  }
}
