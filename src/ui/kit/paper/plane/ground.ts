// What lies under the points of a plane: the answer as shade, and the line where it changes.
import { probabilityOfOne, softmax } from '../../../../catalog/losses/probabilities'
import type { RunDescription } from '../../../../protocol/run-description'
import { boundaryLevel } from '../answers'
import type { Paper } from '../picture'
import { contour, type Segment } from './contour'
import { type OutputGrid, paintField } from './field'
import { drawHatch, hatchOf, shadeOf } from './hatch'
import { regionBoundaries } from './regions'

export interface Ground {
  paint(paper: Paper, grid: OutputGrid): void
  /** In grid units. */
  boundary(grid: OutputGrid): Segment[]
}

export function groundFor({ task, loss, outputNames }: RunDescription): Ground {
  if (task === 'multiclass') return groundOfClasses(outputNames.length)
  return {
    paint: (paper, grid) => paintField(paper, grid, (outputs) => probabilityOfOne(outputs[0]!, loss)),
    boundary: (grid) => contour(grid, boundaryLevel(loss)),
  }
}

/** Each class has a shade of its own, and some a hatch; the less certain the answer, the more the shades mix. */
function groundOfClasses(classes: number): Ground {
  const shades = Array.from({ length: classes }, (_, k) => shadeOf(k))
  const hatched = shades.map((_, k) => k).filter((k) => hatchOf(k))
  return {
    paint(paper, grid) {
      paintField(paper, grid, (logits) => {
        const shares = softmax(logits)
        let shade = 0
        for (let k = 0; k < classes; k++) shade += shades[k]! * shares[k]!
        return shade
      })
      for (const k of hatched) drawHatch(paper, grid, k)
    },
    boundary: regionBoundaries,
  }
}
