// Behind each training point, in its shape, how much its own prediction leans on it; those that lean most are numbered.
import type { RunDescription } from '../../../protocol/run-description'
import { classOf } from '../../../ui/kit/paper/answers'
import type { FitView, Paper, Underlay } from '../../../ui/kit/paper/picture'
import { traceShape } from '../../../ui/kit/paper/shapes'
import { TRAINING_RADIUS } from '../../../ui/kit/paper/symbols'
import { writeOver } from '../../../ui/kit/paper/text'
import { leaningMost, sharesOf, swelling } from './swelling'

export const NUMBERED = 3

export function bubbles(leans: readonly number[], run: RunDescription, view: FitView): Underlay {
  const shares = sharesOf(leans, run)
  const numbered = leaningMost(leans, shares, NUMBERED)
  return (paper, place, values) => {
    const radius = (row: number) => TRAINING_RADIUS * paper.markScale * swelling(shares[row]!)
    const spots = shares.flatMap((_, row) =>
      spotsOf(run, view, row, values).map(([x, y]) => ({ row, x: place.x(x), y: place.y(y) })),
    )
    for (const { row, x, y } of spots) {
      drawBubble(
        paper,
        run.task === 'regression' ? 0 : classOf(run.training.targets[row]!),
        x,
        y,
        radius(row),
      )
    }
    for (const { row, x, y } of spots) {
      const rank = numbered.indexOf(row) + 1
      if (rank > 0)
        writeOver(paper, String(rank), x + 0.8 * radius(row) + 3, y - 0.8 * radius(row), { isBold: true })
    }
  }
}

/** Where a training row stands in the picture: over its input, or each of its numbers where it is predicted. */
function spotsOf(
  { training, outputNames }: RunDescription,
  { points }: FitView,
  row: number,
  values: Float32Array | undefined,
): (readonly [x: number, y: number])[] {
  const [input, target] = [training.inputs[row]!, training.targets[row]!]
  if (points === 'plane') return [[input[0]!, input[1]!]]
  if (points === 'curve') return [[input[0]!, target[0]!]]
  return values ? target.map((actual, k) => [actual, values[row * outputNames.length + k]!]) : []
}

function drawBubble({ context, palette }: Paper, shape: number, x: number, y: number, radius: number): void {
  context.beginPath()
  traceShape(context, shape, x, y, radius)
  context.fillStyle = palette.training
  context.globalAlpha = 0.25
  context.fill()
  context.globalAlpha = 1
  context.lineWidth = 1
  context.strokeStyle = palette.training
  context.stroke()
}
