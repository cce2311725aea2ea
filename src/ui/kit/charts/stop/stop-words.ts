// Where the words of a stop stand in the loss chart.
import type { Plot, PlotArea } from '../plot'
import { textWidth, type Words } from '../text-width'
import { isFree, type Obstacles } from '../words'

/** What a chart says of the step at which early stopping ends training. */
export interface StopNote {
  step: number
  label: string
}

/** Half of the room that a line of words needs, and how far apart places are tried. Pixels. */
const [HALF_HEIGHT, APART] = [8, 12]

/** Beside the line of the stop, as far up as there is room, rather at its right; undefined where there is none. */
export function stopWords({ step, label }: StopNote, plot: Plot, obstacles: Obstacles): Words | undefined {
  const [x, length] = [plot.xOf(step), textWidth(label)]
  const places = [x + 5, x - 5 - length]
    .filter((left) => left >= plot.x && left + length <= plot.x + plot.width)
    .flatMap((left) => heightsIn(plot).map((middle) => ({ left, right: left + length, middle })))
  return places.find((words) => isFree(words, obstacles))
}

function heightsIn({ y, height }: PlotArea): number[] {
  const count = Math.max(0, Math.floor((height - HALF_HEIGHT) / APART))
  return Array.from({ length: count }, (_, i) => y + HALF_HEIGHT + i * APART)
}
