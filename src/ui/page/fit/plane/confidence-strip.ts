// How much probability each row's own class is given: a strip of marks for either split, certain and right on top.
import type { Answer } from '../../../kit/paper/answers'
import type { Paper } from '../../../kit/paper/picture'
import { scaleOf } from '../../../kit/paper/range'
import { drawSymbol, type SplitName } from '../../../kit/paper/symbols'
import { write } from '../../../kit/paper/text'

/** The golden ratio's turn: neighbours lie apart, and no two draws differ. */
const TURN = (Math.sqrt(5) - 1) / 2

export interface Strip {
  split: SplitName
  answers: readonly Answer[]
}

export function drawConfidence(paper: Paper, strips: readonly Strip[]): void {
  const { context, width, height, palette, fontSize } = paper
  const [left, top, bottom] = [2.6 * fontSize, 2.4 * fontSize, height - 1.8 * fontSize]
  write(paper, 'probability given to the right class', 0, fontSize, { color: 'ink', isBold: true })
  const y = scaleOf({ min: 0, max: 1 }, bottom - 6, top + 6)
  context.strokeStyle = palette.grid
  context.lineWidth = 1
  for (const tick of [0, 0.5, 1]) {
    const line = Math.round(y(tick)) + 0.5
    context.beginPath()
    context.moveTo(left, line)
    context.lineTo(width, line)
    context.stroke()
    write(paper, String(tick), left - 0.6 * fontSize, line + 0.37 * fontSize, { align: 'right' })
  }
  const band = (width - left) / strips.length
  strips.forEach(({ split, answers }, i) => {
    const x = scaleOf({ min: 0, max: 1 }, left + (i + 0.1) * band, left + (i + 0.9) * band)
    answers.forEach(({ truth, right }, row) => {
      drawSymbol(paper, split, truth, x((row * TURN) % 1), y(right))
    })
    write(paper, split, x(0.5), height - 0.3 * fontSize, { align: 'center', color: split })
  })
}
