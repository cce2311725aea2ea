// A line as SVG writes it.

/** A line through points, interrupted where one is missing. */
export function linePath(points: readonly ({ x: number; y: number } | undefined)[]): string {
  return points
    .map((point, i) => {
      if (!point) return ''
      return `${points[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    })
    .join('')
}
