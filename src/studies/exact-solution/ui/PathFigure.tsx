// The path: what it is drawn against, what to look at, the picture, and a button for each of its λ.
import { useCallback, useMemo, useState } from 'react'
import { hasLambda, lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { PlacedButtons } from '../../../ui/kit/charts/PlacedButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import { positionPlot } from '../../../ui/kit/charts/plot'
import { Choice } from '../../../ui/kit/controls/Choice'
import { useTuneOnce } from '../../../ui/kit/controls/tune-once'
import type { Size } from '../../../ui/kit/element-size'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { PathPoint } from '../shared/wire'
import { PATH_MARGIN, PathChart } from './PathChart'
import { dashesInWords, type PathAxis, pathFrame, placeOf } from './path-frame'
import { axisTitle, pathWords, pointWords } from './path-words'

const NONE: readonly string[] = []

export function PathFigure({ points }: { points: readonly PathPoint[] }) {
  const { store } = useSession()
  const tuneOnce = useTuneOnce()
  const penalty = useLab((state) => state.experiment.penalty)
  const outputNames = useLab((state) => state.run?.outputNames ?? NONE)
  const isOn = hasLambda(penalty.kind)
  // Without a penalty the path is that of the one that λ would select.
  const lambda = isOn ? penalty.lambda : 0
  const [chosen, setAxis] = useState<PathAxis>('lambda')
  const hasDegrees = points.every(({ degrees }) => degrees !== undefined)
  const axis = chosen === 'degrees' && !hasDegrees ? 'lambda' : chosen
  const frame = useMemo(() => pathFrame(points, axis, store.getState()), [points, axis, store])
  const plotOf = useCallback(
    (size: Size) => positionPlot(size, PATH_MARGIN, frame.last, frame.values),
    [frame],
  )
  const title = axisTitle(axis, points, penalty)
  return (
    <>
      <AxisChoice {...{ axis, hasDegrees }} onChoose={setAxis} />
      <PlotFigure
        title="Weights"
        against={title}
        sentence={`${isOn ? '' : 'With L2: '}${pathWords(points, lambda)}${dashesInWords(outputNames)}`}
        note={`The best weights there are${isOn ? '' : ', with L2'}, computed. The upright line is at the λ of the run.${dashesInWords(outputNames)}`}
        plotOf={plotOf}
        draw={(size, plot) => (
          <PathChart {...{ frame, axis, title, size, plot }} own={placeOf(lambda, points, frame)} />
        )}
        buttons={(plot) => (
          <PlacedButtons
            label="Every λ of the path"
            places={points
              .map((point, i) => ({
                value: point.lambda,
                words: pointWords(point),
                x: plot.xOf(frame.places[i]!) - plot.x,
              }))
              .sort((a, b) => a.x - b.x)}
            first={0}
            width={plot.width}
            hint="Press to move λ here."
            onPress={(value) => tuneOnce((experiment) => lambdaTuning(experiment, value))}
          />
        )}
      />
    </>
  )
}

interface AxisChoiceProps {
  axis: PathAxis
  hasDegrees: boolean
  onChoose(axis: PathAxis): void
}

function AxisChoice({ axis, hasDegrees, onChoose }: AxisChoiceProps) {
  return (
    <div className="exact-axis">
      against
      <Choice
        label="What the path is drawn against"
        look="segments"
        value={axis}
        options={[
          { value: 'lambda', label: 'λ' },
          ...(hasDegrees
            ? [{ value: 'degrees', label: 'degrees of freedom', term: 'degrees' } as const]
            : []),
          { value: 'share', label: 'size', term: 'weight-share' },
        ]}
        onChoose={onChoose}
      />
    </div>
  )
}
