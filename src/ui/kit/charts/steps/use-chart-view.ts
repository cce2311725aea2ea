// How the visitor looks at the charts, for components: a slice of it, for the run that is shown.
import { useStore } from 'zustand'
import { useLab } from '../../session-context'
import { type ChartView, chartView, viewOf } from './chart-view'

export function useChartView<T>(select: (view: ChartView) => T): T {
  const run = useLab((state) => state.run?.run)
  return useStore(chartView, (view) => select(viewOf(view, run)))
}
