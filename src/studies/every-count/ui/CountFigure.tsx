// Losses against number of points: what to look at, the picture, and a button for each number over it.
import { type ComponentProps, useCallback } from 'react'
import { counted } from '../../../catalog/number-text'
import { withOption } from '../../../experiment/changes/changes-of-data'
import { PlacedButtons } from '../../../ui/kit/charts/PlacedButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import { positionPlot } from '../../../ui/kit/charts/plot'
import { rungWords } from '../../../ui/kit/charts/rungs/rung-words'
import { useChange } from '../../../ui/kit/controls/use-restart'
import type { Size } from '../../../ui/kit/element-size'
import { CountChart } from './CountChart'
import { COUNT_MARGIN, type CountFrame } from './count-frame'

interface CountFigureProps extends Pick<ComponentProps<typeof PlotFigure>, 'sentence' | 'note' | 'legend'> {
  frame: CountFrame
}

export function CountFigure({ frame, ...words }: CountFigureProps) {
  const change = useChange()
  const { points, losses } = frame
  const last = points.at(-1)?.position ?? 0
  const plotOf = useCallback(
    (size: Size) => positionPlot(size, COUNT_MARGIN, Math.max(1, last), losses),
    [last, losses],
  )
  return (
    <PlotFigure
      title="Loss"
      against="number of points"
      {...words}
      plotOf={plotOf}
      draw={(size, plot) => <CountChart {...{ frame, size, plot }} />}
      buttons={(plot) => (
        <PlacedButtons
          label="Every number of points"
          places={points.map((point) => ({
            value: point.value,
            words: rungWords(counted(point.value, 'training point'), point),
            x: plot.xOf(point.position) - plot.x,
          }))}
          first={0}
          width={plot.width}
          hint="Press to give your network so many points; it begins anew."
          onPress={(count) => change((experiment) => withOption(experiment, 'samples', count))}
        />
      )}
    />
  )
}
