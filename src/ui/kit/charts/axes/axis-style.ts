// How axes and lines look in every chart: numbers without ticks or lines of their own.

/** Lines are drawn in the order written in a chart: names and notes lie above them. */
export const IN_ORDER = 0

const tickStyle = { fill: 'var(--quiet)', fontSize: 12 }

export const plainAxis = {
  type: 'number',
  interval: 0,
  allowDataOverflow: true,
  tickLine: false,
  axisLine: false,
  tick: tickStyle,
} as const

/** The title of the axis at the foot. */
export function axisLabel(value: string) {
  return { value, position: 'insideBottom', offset: 4, style: tickStyle } as const
}
