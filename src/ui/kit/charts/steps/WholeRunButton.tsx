// The way out of a zoom, there while the charts are zoomed.
import { useLab } from '../../session-context'
import { changeView, wholeRun } from './chart-view'
import { useChartView } from './use-chart-view'
import '../step-chart.css'

export function WholeRunButton() {
  const run = useLab((state) => state.run?.run)
  const isZoomed = useChartView((view) => view.zoom !== undefined)
  if (!isZoomed) return null
  return (
    <button type="button" className="whole-run" onClick={() => changeView(run, wholeRun)}>
      Whole run
    </button>
  )
}
