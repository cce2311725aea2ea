// What is under way or has been found: its method, its progress, and as soon as two data sets can be compared, its pictures.
import { useMemo } from 'react'
import { counted } from '../../../catalog/number-text'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { useLab } from '../../../ui/kit/session-context'
import { Explained } from '../../../ui/kit/terms/Explained'
import type { FitsAsked } from '../session/state'
import { isSolved } from '../shared/is-solved'
import type { FitCurves } from '../shared/wire'
import { type PartsFrame, partsFrame, partsTable, rungFor } from './bias-variance-frame'
import { cautionWords, curveWords, lookWords, methodWords, unitWords } from './bias-variance-words'
import { FitCurvesPicture } from './FitCurvesPicture'
import { FitsProgress } from './FitsProgress'
import { leavingFits } from './fit-curves-paths'
import { PartsFigure } from './PartsFigure'

interface FitsFoundProps {
  asked: FitsAsked
  isTable: boolean
}

export function FitsFound({ asked, isTable }: FitsFoundProps) {
  const report = useLab((state) => state.studies['bias-variance'].report)
  const rows = useLab((state) => state.run?.training.inputs.length ?? 0)
  const isOfClasses = useLab((state) => state.run?.task !== 'regression')
  const isKnown = useLab((state) => isSolved(state.experiment))
  const frame = useMemo(() => report && partsFrame(asked.values, report), [asked, report])
  const method = methodWords(asked, rows, isKnown)
  const soFar = report && !report.isDone ? ` So far ${counted(report.sets, 'data set')} of them.` : ''
  return (
    <>
      <p>{method}</p>
      <FitsProgress asked={asked} report={report} />
      <p className="parts-sum">
        error = <Explained term="squared-bias">bias²</Explained> +{' '}
        <Explained term="variance">variance</Explained> + <Explained term="noise-floor">noise</Explained>.{' '}
        {unitWords(isOfClasses)} {frame && cautionWords(report?.sets ?? 0)}
      </p>
      {frame && isTable && (
        <div className="chart">
          <ChartTable caption="Bias² and variance against λ" table={partsTable(frame)} />
        </div>
      )}
      {frame && !isTable && (
        <Pictures
          frame={frame}
          curves={report?.curves}
          sets={report?.sets ?? 0}
          note={`${method} ${unitWords(isOfClasses)}${soFar}`}
        />
      )}
    </>
  )
}

interface PicturesProps {
  frame: PartsFrame
  curves: FitCurves | undefined
  /** Whose fits are in it. */
  sets: number
  note: string
}

function Pictures({ frame, curves, sets, note }: PicturesProps) {
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  const own = rungFor(frame.points, lambda)
  const rung = frame.points.indexOf(own)
  return (
    <>
      <PartsFigure frame={frame} sentence={lookWords(frame, lambda)} note={note} />
      {curves && (
        <FitCurvesPicture
          curves={curves}
          rung={rung}
          words={curveWords(curves.shown, sets, own.lambda, leavingFits(curves, rung))}
        />
      )}
    </>
  )
}
