// The loss chart with all that lies over it.
import { useCallback, useRef } from 'react'
import type { Session } from '../../../../session/session'
import { useElementSize } from '../../element-size'
import { formatLoss } from '../../format'
import { late } from '../../late/late'
import type { Read } from '../steps/reading'
import { StepFigure } from '../steps/StepFigure'
import type { StepRange } from '../steps/step-axis'
import { useChartFrame } from '../use-chart-frame'
import { LossGuest } from './LossGuest'
import { type LossFrame, lossFrame } from './loss-frame'
import type { LossChoice } from './loss-point'

const LossChart = late(async () => (await import('./LossChart')).LossChart)
const NoteHints = late(async () => (await import('./NoteHints')).NoteHints)

interface LossFigureProps {
  /** The same object while nothing else is chosen. */
  choice: LossChoice
  read: Read
}

export function LossFigure({ choice, read }: LossFigureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const make = useCallback((session: Session, zoom?: StepRange) => lossFrame(session, choice, zoom), [choice])
  const frame = useChartFrame(box, make)
  return (
    <StepFigure
      testId="chart-loss"
      words={inWords(frame)}
      cursorLabel="Step in the loss chart"
      {...{ box, size, frame, read }}
      over={(plot) => (
        <>
          <NoteHints frame={frame} plot={plot} />
          <LossGuest frame={frame} plot={plot} />
        </>
      )}
    >
      {size && <LossChart frame={frame} size={size} />}
    </StepFigure>
  )
}

function inWords({ scale, points, best, floor, stop }: LossFrame): string {
  const last = points.at(-1)
  if (!last) return 'Loss over steps: nothing trained yet'
  const what = scale === 'accuracy' ? 'Accuracy' : 'Loss'
  const validation = Number.isFinite(last.validation) ? `, validation ${formatLoss(last.validation)}` : ''
  const turned = best ? `; validation ${best.label}` : ''
  const level = floor ? `; ${floor.label} ${formatLoss(floor.value)}` : ''
  const stopped = stop ? `; ${stop.label} at step ${stop.step}` : ''
  return `${what} over steps, at step ${last.step}: training ${formatLoss(last.training)}${validation}${turned}${stopped}${level}`
}
