// What the class's networks of the best λ predict on average, and where that changes.
import { useEffect, useRef } from 'react'
import { counted, significant } from '../../../catalog/number-text'
import { useElementSize } from '../../../ui/kit/element-size'
import { onPaper } from '../../../ui/kit/paper/paper'
import type { Paper } from '../../../ui/kit/paper/picture'
import { contour } from '../../../ui/kit/paper/plane/contour'
import { type OutputGrid, paintField } from '../../../ui/kit/paper/plane/field'
import { useColors } from '../../../ui/kit/theme'
import type { ClassRung } from '../../shared/work/class-ladder'
import { PICTURE_SIZE } from '../../shared/work/work'

export function MeanNetwork({ best, picture }: { best: ClassRung; picture: readonly number[] }) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const colors = useColors()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    if (canvas.current && size) onPaper(canvas.current, size, (paper) => draw(paper, picture))
  }, [size, picture, colors])
  const words = `${meanWords(best)}: the line is where it changes its answer.`
  return (
    <figure className="mean-network">
      <div ref={box}>
        <canvas ref={canvas} role="img" aria-label={words} />
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  )
}

function meanWords({ networks, lambda }: ClassRung): string {
  const at = `at λ = ${significant(lambda)}`
  return networks === 1 ? `The network ${at}` : `The mean of the ${counted(networks, 'network')} ${at}`
}

function draw(paper: Paper, values: readonly number[]): void {
  const grid: OutputGrid = { columns: PICTURE_SIZE, rows: PICTURE_SIZE, outputs: 1, values }
  paintField(paper, grid, (outputs) => outputs[0]!)
  const { context, width, height, palette, markScale } = paper
  const x = (column: number) => (column * width) / (PICTURE_SIZE - 1)
  const y = (row: number) => (row * height) / (PICTURE_SIZE - 1)
  context.beginPath()
  for (const [x1, y1, x2, y2] of contour(grid, 0.5)) {
    context.moveTo(x(x1), y(y1))
    context.lineTo(x(x2), y(y2))
  }
  context.strokeStyle = palette.ink
  context.lineWidth = 2 * markScale
  context.stroke()
}
