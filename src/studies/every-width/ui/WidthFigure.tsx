// Losses against width: what to look at, the picture, and a button for each width over it.
import { type ComponentProps, useCallback } from 'react'
import { counted } from '../../../catalog/number-text'
import { withHidden } from '../../../experiment/changes/changes-of-network'
import { PlacedButtons } from '../../../ui/kit/charts/PlacedButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import { positionPlot } from '../../../ui/kit/charts/plot'
import { rungWords } from '../../../ui/kit/charts/rungs/rung-words'
import { useChange } from '../../../ui/kit/controls/use-restart'
import type { Size } from '../../../ui/kit/element-size'
import { hiddenAt } from '../shared/widths'
import { WidthChart } from './WidthChart'
import { WIDTH_MARGIN, type WidthFrame, widthPosition } from './width-frame'

interface WidthFigureProps extends Pick<ComponentProps<typeof PlotFigure>, 'sentence' | 'note' | 'legend'> {
  frame: WidthFrame
}

export function WidthFigure({ frame, ...words }: WidthFigureProps) {
  const change = useChange()
  const { points, hidden, losses } = frame
  const widest = Math.max(...hidden)
  const plotOf = useCallback(
    (size: Size) => positionPlot(size, WIDTH_MARGIN, Math.max(1, widthPosition(widest)), losses),
    [widest, losses],
  )
  return (
    <PlotFigure
      title="Loss"
      against="width"
      {...words}
      plotOf={plotOf}
      draw={(size, plot) => <WidthChart {...{ frame, size, plot }} />}
      buttons={(plot) => (
        <PlacedButtons
          label="Every width"
          places={points.map((point) => ({
            value: point.value,
            words: rungWords(`${counted(point.value, 'unit')} a layer`, point),
            x: plot.xOf(point.position) - plot.x,
          }))}
          first={0}
          width={plot.width}
          hint="Press to give your network this width; it begins anew."
          onPress={(width) => change((experiment) => withHidden(experiment, hiddenAt(hidden, width)))}
        />
      )}
    />
  )
}
