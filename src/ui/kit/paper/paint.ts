// Puts a picture of the fit on its canvas, with round corners.
import type { Size } from '../element-size'
import { onPaper } from './paper'
import type { FitView, Paper, Shown } from './picture'

const CORNER_RADIUS = 4

export function paint(
  canvas: HTMLCanvasElement,
  size: Size,
  view: Pick<FitView, 'draw'>,
  shown: Shown,
): void {
  onPaper(canvas, size, (paper) => {
    paper.context.save()
    clipRoundly(paper)
    view.draw(paper, shown)
    paper.context.restore()
  })
}

/** The rounded corners are drawn: as a style they would be a mask over every frame. */
function clipRoundly({ context, palette, width, height }: Paper): void {
  context.beginPath()
  context.roundRect(0, 0, width, height, CORNER_RADIUS)
  context.clip()
  context.fillStyle = palette.ground
  context.fillRect(0, 0, width, height)
}
