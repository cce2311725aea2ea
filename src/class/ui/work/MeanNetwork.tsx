// What the class's networks of the best λ predict on average and where that changes, and thin where each of them changes.
import { useEffect, useRef } from 'react'
import { useElementSize } from '../../../ui/kit/element-size'
import { onPaper } from '../../../ui/kit/paper/paper'
import type { Paper } from '../../../ui/kit/paper/picture'
import { contour } from '../../../ui/kit/paper/plane/contour'
import { type OutputGrid, paintField } from '../../../ui/kit/paper/plane/field'
import { useColors } from '../../../ui/kit/theme'
import { type ClassLadder, meanOf } from '../../shared/work/class-ladder'
import { PICTURE_SIZE } from '../../shared/work/work'
import { meanWords } from './work-words'

type Pictures = ClassLadder['pictures']

export function MeanNetwork({ lambda, pictures }: { lambda: number; pictures: Pictures }) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const colors = useColors()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    if (canvas.current && size) onPaper(canvas.current, size, (paper) => draw(paper, pictures))
  }, [size, pictures, colors])
  const words = meanWords(pictures.length, lambda)
  return (
    <figure className="mean-network">
      <div ref={box}>
        <canvas ref={canvas} role="img" aria-label={words} />
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  )
}

function draw(paper: Paper, pictures: Pictures): void {
  const mean = gridOf(meanOf(pictures))
  paintField(paper, mean, (outputs) => outputs[0]!)
  if (pictures.length > 1) for (const picture of pictures) border(paper, gridOf(picture), 0.75)
  border(paper, mean, 2.5)
}

function gridOf(values: readonly number[]): OutputGrid {
  return { columns: PICTURE_SIZE, rows: PICTURE_SIZE, outputs: 1, values }
}

/** Where one answer becomes the other. */
function border({ context, width, height, palette, markScale }: Paper, grid: OutputGrid, lineWidth: number) {
  const x = (column: number) => (column * width) / (PICTURE_SIZE - 1)
  const y = (row: number) => (row * height) / (PICTURE_SIZE - 1)
  context.beginPath()
  for (const [x1, y1, x2, y2] of contour(grid, 0.5)) {
    context.moveTo(x(x1), y(y1))
    context.lineTo(x(x2), y(y2))
  }
  context.strokeStyle = palette.ink
  context.lineWidth = lineWidth * markScale
  context.stroke()
}
