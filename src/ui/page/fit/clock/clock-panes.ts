// Where what lies on a clock's paper: the table as large as it can be, beside it what explains it, where there is room.
import type { Box } from '../../../kit/paper/panes'
import type { Measures } from '../../../kit/paper/picture'
import { placeTable } from './draw-table'

const PADDING = 10
/** In ems: below this, words beside the table would be broken off. */
const LEAST_WIDTH_EM = 17
const MOST_WIDTH_EM = 26
const LEAST_HEIGHT_EM = 9
const MOST_HEIGHT_EM = 13
/** Below this, its marks are no longer told apart. */
const LEAST_TABLE_EM = 20
/** Beside the table on small paper, where there is room for a clock and nothing else. */
const LEAST_DIAL_EM = 7
const MOST_DIAL_EM = 13

export interface ClockPanes {
  table: Box
  wave?: Box
  ghost?: Box
  /** Of the sum that is pointed at, where it cannot stand in the wave's place. */
  dial?: Box
}

/** Beside the table where the paper is wide, under it where it is high. */
export function clockPanes(paper: Measures, modulus: number, hasGhost: boolean): ClockPanes {
  const { width, height, fontSize } = paper
  const inner = { left: PADDING, top: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING }
  const across = widthOfTable(inner, fontSize, modulus)
  const beside = Math.min(inner.width - across - 2 * PADDING, MOST_WIDTH_EM * fontSize)
  if (beside >= LEAST_WIDTH_EM * fontSize) {
    const left = inner.left + across + 2 * PADDING
    return {
      table: { ...inner, width: across },
      ...stacked({ ...inner, left, width: beside }, fontSize, hasGhost),
    }
  }
  const high = LEAST_HEIGHT_EM * fontSize
  const isHigh = inner.width >= LEAST_WIDTH_EM * fontSize && inner.height - high >= LEAST_TABLE_EM * fontSize
  const table = centred(
    isHigh ? { ...inner, height: inner.height - high - PADDING } : inner,
    fontSize,
    modulus,
  )
  if (!isHigh) return withDial(inner, across, fontSize) ?? { table }
  return { table, wave: { ...inner, top: inner.top + inner.height - high, height: high } }
}

function withDial(inner: Box, across: number, fontSize: number): ClockPanes | undefined {
  const width = Math.min(inner.width - across - PADDING, MOST_DIAL_EM * fontSize)
  if (width < LEAST_DIAL_EM * fontSize) return undefined
  const left = inner.left + inner.width - width
  return { table: { ...inner, width: across }, dial: { ...inner, left, width } }
}

function widthOfTable(box: Box, fontSize: number, modulus: number): number {
  const { left, side } = placeTable({ ...box, fontSize }, { modulus, hasHours: true })
  return left + modulus * side
}

function centred(box: Box, fontSize: number, modulus: number): Box {
  const across = widthOfTable(box, fontSize, modulus)
  return { ...box, left: box.left + Math.max(0, box.width - across) / 2, width: across }
}

/** The wave stays where it is when a ghost comes. */
function stacked(box: Box, fontSize: number, hasGhost: boolean): Pick<ClockPanes, 'wave' | 'ghost'> {
  const most = MOST_HEIGHT_EM * fontSize
  if (box.height < 2 * LEAST_HEIGHT_EM * fontSize + PADDING)
    return { wave: { ...box, height: Math.min(box.height, most) } }
  const half = (box.height - PADDING) / 2
  return {
    wave: { ...box, height: Math.min(half - PADDING, most) },
    ...(hasGhost && { ghost: { ...box, top: box.top + half + PADDING, height: half } }),
  }
}
