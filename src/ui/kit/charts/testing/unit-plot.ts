// A plot for tests: a step is a pixel, and values go from 0 at its foot to 1 at its top.
import type { Plot } from '../plot'

export const unitPlot: Plot = {
  x: 40,
  y: 20,
  width: 300,
  height: 200,
  xOf: (step) => 40 + step,
  yOf: (value) => 220 - 200 * value,
}
