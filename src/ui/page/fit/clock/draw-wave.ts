// One unit's weights for the hours of a, as pins from zero, and the wave that is nearest to them.
import { extent } from '../../../../experiment/extent'
import { drawLollipop } from '../../../kit/paper/lollipop'
import type { Paper } from '../../../kit/paper/picture'
import { strokeLine } from '../../../kit/paper/strokes'
import { fitting, write } from '../../../kit/paper/text'
import type { Wave } from './wave'

const POINTS_AN_HOUR = 8

export interface UnitWave {
  /** As it is said, and shorter, where there is less room. */
  titles: readonly string[]
  weights: readonly number[]
  wave: Wave
  /** Under the picture, each line as the title. */
  lines: readonly (readonly string[])[]
}

export function drawWave(paper: Paper, { titles, weights, wave, lines }: UnitWave): void {
  const { width, height, fontSize, markScale } = paper
  write(paper, fitting(paper, width, titles, true), 0, fontSize, { color: 'ink', isBold: true })
  const [top, bottom] = [1.8 * fontSize, height - (1.4 * lines.length + 0.4) * fontSize]
  for (const [i, line] of lines.entries())
    write(paper, fitting(paper, width, line), 0, bottom + (1.4 * i + 1.3) * fontSize)
  const points = hoursBetween(weights.length).map((hour) => [hour, wave.at(hour)] as const)
  const [low, high] = extent([...weights, ...points.map(([, value]) => value)])
  const largest = Math.max(-low, high) || 1
  const x = (hour: number) => ((hour + 0.5) * width) / weights.length
  const y = (value: number) => (top + bottom) / 2 - (value / largest) * ((bottom - top) / 2 - 4)
  drawAxis(paper, y(0))
  strokeLine(
    paper,
    'ghost',
    points.map(([hour, value]) => [x(hour), y(value)]),
  )
  for (const [hour, weight] of weights.entries())
    drawLollipop(paper, { x: x(hour), y: y(0) }, { x: x(hour), y: y(weight) }, 2.4 * markScale)
}

/** Fine enough for a wave of two hours to look round. */
function hoursBetween(hours: number): number[] {
  return Array.from({ length: (hours - 1) * POINTS_AN_HOUR + 1 }, (_, i) => i / POINTS_AN_HOUR)
}

function drawAxis({ context, palette, width }: Paper, y: number): void {
  context.beginPath()
  context.moveTo(0, y)
  context.lineTo(width, y)
  context.strokeStyle = palette.faint
  context.lineWidth = 1
  context.stroke()
}
