// One picture of the larger view: what it shows, what to look at, and a button for each rung over it.
import { type ComponentProps, type ReactNode, useCallback } from 'react'
import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { lambdaPlot } from '../../../ui/kit/charts/lambda/lambda-axis'
import { RungButtons } from '../../../ui/kit/charts/lambda/RungButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import type { LadderFrame } from './ladder-frame'
import { rungWords } from './ladder-words'

interface LadderFigureProps {
  title: string
  /** One sentence on what to look at. */
  sentence: string
  note: ComponentProps<typeof PlotFigure>['note']
  frame: LadderFrame
  axis: ValueAxis
  draw(size: Size, plot: Plot): ReactNode
}

export function LadderFigure({ frame, axis, ...shown }: LadderFigureProps) {
  const plotOf = useCallback((size: Size) => lambdaPlot(size, axis), [axis])
  return (
    <PlotFigure
      {...shown}
      against="λ"
      plotOf={plotOf}
      buttons={(plot) => <RungButtons {...buttonsOf(frame, plot)} />}
    />
  )
}

function buttonsOf({ points, lowest }: LadderFrame, plot: Plot) {
  return {
    rungs: points.map((point) => ({
      value: point.value,
      words: rungWords(point.value, point),
      x: plot.xOf(point.position) - plot.x,
    })),
    first: lowest ? points.indexOf(lowest) : 0,
    width: plot.width,
  }
}
