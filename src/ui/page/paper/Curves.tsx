// Both charts once more, out of sight: those of the page are not drawn under a panel, nor where a table stands in their place.
import type { ComponentType, RefObject } from 'react'
import type { LossFigure } from '../../kit/charts/loss/LossFigure'
import type { LossChoice } from '../../kit/charts/loss/loss-point'
import type { lossReading } from '../../kit/charts/loss/loss-reading'
import type { Read } from '../../kit/charts/steps/reading'

/** The page's own, handed on by what the page begins with: imported in late code they would break it into more files. */
export interface Charts {
  LossFigure: typeof LossFigure
  WeightsFigure: ComponentType
  lossReading: typeof lossReading
}

const choice: LossChoice = { scale: 'linear', style: 'lab' }

interface CurvesProps extends Charts {
  ref: RefObject<HTMLDivElement | null>
}

export function Curves({ ref, LossFigure, WeightsFigure, lossReading }: CurvesProps) {
  const read: Read = (session, step) => lossReading(session, step, choice)
  return (
    <div ref={ref} className="paper-curves" aria-hidden="true" inert>
      <div className="loss-card">
        <h2>Loss</h2>
        <LossFigure choice={choice} read={read} />
      </div>
      <div className="weights-card">
        <h2>Weights, over steps</h2>
        <WeightsFigure />
      </div>
    </div>
  )
}
