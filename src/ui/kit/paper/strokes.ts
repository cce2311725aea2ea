// The lines of the fit: the network's own, the truth, the exact solution, and the run before.
import type { Paper } from './picture'

const strokes = {
  curve: { width: 2.2, dash: [], color: 'ink' },
  truth: { width: 1.6, dash: [7, 4], color: 'quiet' },
  exact: { width: 1.8, dash: [2, 3], color: 'ink' },
  ghost: { width: 2, dash: [0.1, 4.5], color: 'quiet' },
} as const

export function strokeLine(
  { context, palette }: Paper,
  stroke: keyof typeof strokes,
  points: readonly (readonly [x: number, y: number])[],
): void {
  const { width, dash, color } = strokes[stroke]
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.lineWidth = width
  context.lineCap = stroke === 'truth' || stroke === 'exact' ? 'butt' : 'round'
  context.lineJoin = 'round'
  context.setLineDash([...dash])
  context.strokeStyle = palette[color]
  context.stroke()
  context.setLineDash([])
}
