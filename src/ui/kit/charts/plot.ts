// Where the plot lies in a chart's box, and from values to pixels: for all that is drawn beside recharts' lines and axes.
import type { Size } from '../element-size'
import type { ValueAxis } from './axes/value-axis'
import type { StepAxis } from './steps/step-axis'

export interface Margin {
  top: number
  right: number
  bottom: number
  left: number
}

// Right of the plot stand the names of the lines, above it those of the marks.
export const STEP_MARGIN: Margin = { top: 24, right: 84, bottom: 0, left: 0 }
/** Of the numbers left of the plot, and below it with the axis's title; pixels. */
export const VALUE_AXIS_WIDTH = 44
export const BASE_AXIS_HEIGHT = 38

export interface PlotArea {
  x: number
  y: number
  width: number
  height: number
}

export interface Plot extends PlotArea {
  xOf(step: number): number
  yOf(value: number): number
}

export function plotArea(size: Size, margin: Margin): PlotArea {
  return {
    x: margin.left + VALUE_AXIS_WIDTH,
    y: margin.top,
    width: Math.max(0, size.width - margin.left - margin.right - VALUE_AXIS_WIDTH),
    height: Math.max(0, size.height - margin.top - margin.bottom - BASE_AXIS_HEIGHT),
  }
}

export function stepPlot(size: Size, steps: StepAxis, values: ValueAxis): Plot {
  const area = plotArea(size, STEP_MARGIN)
  const yOf = heightScale(area, values)
  return { ...area, xOf: (step) => area.x + (area.width * (step - steps.min)) / (steps.max - steps.min), yOf }
}

/** Positions from 0 to `last`; a value beyond the axis lies at its end. */
export function positionPlot(size: Size, margin: Margin, last: number, { min, max }: ValueAxis): Plot {
  const area = plotArea(size, margin)
  return {
    ...area,
    xOf: (position) => area.x + (area.width * position) / last,
    yOf: (value) => area.y + (area.height * (max - Math.min(Math.max(value, min), max))) / (max - min),
  }
}

/** On a log axis what is 0 lies at its foot. */
function heightScale(
  { y, height }: PlotArea,
  { min, max, isLog = false }: ValueAxis,
): (value: number) => number {
  const scaled = (value: number) => (isLog ? Math.log10(Math.max(value, min)) : value)
  const [low, high] = [scaled(min), scaled(max)]
  return (value) => y + (height * (high - scaled(value))) / (high - low)
}
