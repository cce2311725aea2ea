// Losses against width: what to look at, the picture, and a button for each width over it.
import { type ComponentProps, useCallback } from 'react'
import { formatCount } from '../../../catalog/number-text'
import { withHidden } from '../../../experiment/changes/changes-of-network'
import { PlacedButtons } from '../../../ui/kit/charts/PlacedButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import { positionPlot } from '../../../ui/kit/charts/plot'
import { useChange } from '../../../ui/kit/controls/use-restart'
import type { Size } from '../../../ui/kit/element-size'
import { formatLoss } from '../../../ui/kit/format'
import { hiddenAt } from '../shared/widths'
import { WidthChart } from './WidthChart'
import { mainFound, WIDTH_MARGIN, type WidthFrame, type WidthPoint, widthPosition } from './width-frame'

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
            value: point.width,
            words: pointWords(point),
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

function pointWords(point: WidthPoint): string {
  const { trainingLoss, validationLoss, hasDiverged } = mainFound(point)
  const name = `${formatCount(point.width)} ${point.width === 1 ? 'unit' : 'units'} a layer`
  if (hasDiverged) return `${name}: diverged`
  const validation = validationLoss === null ? '' : `validation loss ${formatLoss(validationLoss)}, `
  return `${name}: ${validation}training loss ${formatLoss(trainingLoss)}`
}
