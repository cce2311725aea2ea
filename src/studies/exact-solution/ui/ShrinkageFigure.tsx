// What the penalty does to each weight, at the visitor's λ: the textbook's picture of shrinking and of selecting.
import { useCallback, useMemo } from 'react'
import { PlotFigure } from '../../../ui/kit/charts/PlotFigure'
import { inputNames } from '../../../ui/kit/charts/weights/input-names'
import type { Size } from '../../../ui/kit/element-size'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { PathPoint } from '../shared/wire'
import { ShrinkageChart, type ShrinkagePlot, shrinkagePlot } from './ShrinkageChart'
import { shrinkageOf, shrinkageWords } from './shrinkage'
import { useSolution } from './use-solution'

const nowhere: number[][] = []

export function ShrinkageFigure({ points }: { points: readonly PathPoint[] }) {
  const { store } = useSession()
  const penalty = useLab((state) => state.experiment.penalty)
  const sizes = useLab((state) => state.run?.sizes)
  const { solution: own } = useSolution(nowhere)
  const [free] = points
  const count = (sizes?.[0] ?? 0) * (sizes?.[1] ?? 0)
  const shrinkage = useMemo(
    () =>
      own && free?.lambda === 0 && own.lambda === penalty.lambda && shrinkageOf(free, own, penalty, count),
    [own, free, penalty, count],
  )
  const plotOf = useCallback(
    (size: Size) => (shrinkage ? shrinkagePlot(size, shrinkage) : undefined) as ShrinkagePlot,
    [shrinkage],
  )
  if (!shrinkage || sizes?.[1] !== 1) return null
  const names = inputNames(store.getState(), count)
  return (
    <PlotFigure
      title="Each weight with the penalty"
      against="the same weight without it"
      sentence={shrinkageWords(shrinkage, penalty)}
      note="The best weights there are, computed: on the dashed line the penalty has changed nothing."
      plotOf={plotOf}
      draw={(size) => <ShrinkageChart {...{ shrinkage, names, size }} plot={plotOf(size)} />}
      buttons={() => null}
    />
  )
}
