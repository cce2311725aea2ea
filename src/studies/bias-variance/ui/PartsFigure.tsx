// Bias and variance against λ in their place; over each λ a button that goes there.
import { useCallback } from 'react'
import { lambdaPlot } from '../../../ui/kit/charts/lambda/lambda-axis'
import { RungButtons } from '../../../ui/kit/charts/lambda/RungButtons'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import type { PartsFrame } from './bias-variance-frame'
import { rungWords } from './bias-variance-words'
import { PartsLines } from './PartsLines'

interface PartsFigureProps {
  frame: PartsFrame
  sentence: string
  note: string
}

export function PartsFigure({ frame, sentence, note }: PartsFigureProps) {
  const { axis } = frame
  const plotOf = useCallback((size: Size) => lambdaPlot(size, axis), [axis])
  return (
    <PlotFigure
      title="Error to expect on new points, and its parts"
      against="λ"
      sentence={sentence}
      note={note}
      plotOf={plotOf}
      draw={(size, plot) => <PartsLines {...{ frame, size, plot }} />}
      buttons={(plot) => <RungButtons {...buttonsOf(frame, plot)} />}
    />
  )
}

function buttonsOf({ points, lowest }: PartsFrame, plot: Plot) {
  return {
    rungs: points.map((point) => ({
      value: point.lambda,
      words: rungWords(point),
      x: plot.xOf(point.position) - plot.x,
    })),
    first: lowest ? points.indexOf(lowest) : 0,
    width: plot.width,
  }
}
