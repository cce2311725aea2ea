// The exact solution at every λ, over the charts: the path of the weights, and what the penalty has done to each of them.
import { useCallback, useRef, useState } from 'react'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { useNewestAnswer } from '../../../ui/kit/newest-answer'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { ExactPath } from '../shared/wire'
import { PathFigure } from './PathFigure'
import { pathTable } from './path-table'
import { ShrinkageFigure } from './ShrinkageFigure'
import { whyNotHere } from './why-not'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/side-panel.css'
import './exact-solution-panel.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const whyNot = useLab(whyNotHere)
  const { answer, refusal } = usePath(whyNot === undefined)
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel study-panel exact-solution-panel"
      aria-labelledby="exact-solution-title"
      tabIndex={-1}
      data-testid="exact-path"
      data-points={answer?.points.length}
    >
      <div className="side-head">
        <h2 id="exact-solution-title">Exact at every λ</h2>
        <TableButton isPressed={isTable} onPress={setTable} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {answer && !refusal ? (
        <Path path={answer} isTable={isTable} />
      ) : (
        <p role="status">{whyNot ?? refusal ?? 'The weights are being computed …'}</p>
      )}
    </section>
  )
}

/** Of this kind of penalty: λ alone is another place on the same path. */
function usePath(isKnown: boolean) {
  const session = useSession()
  const kind = useLab((state) => withMovableLambda(state.experiment).penalty.kind)
  const l1Ratio = useLab((state) => state.experiment.penalty.l1Ratio)
  const includeBias = useLab((state) => state.experiment.penalty.includeBias)
  const ask = useCallback(() => {
    const { penalty } = session.experiment()
    return session.studies['exact-solution'].path({ ...penalty, kind, l1Ratio, includeBias, lambda: 1 })
  }, [session, kind, l1Ratio, includeBias])
  return useNewestAnswer(isKnown ? ask : undefined)
}

function Path({ path, isTable }: { path: ExactPath; isTable: boolean }) {
  const { store } = useSession()
  if (isTable)
    return (
      <div className="chart">
        <ChartTable caption="Exact weights at every λ" table={pathTable(path.points, store.getState())} />
      </div>
    )
  return (
    <>
      <PathFigure points={path.points} />
      <ShrinkageFigure points={path.points} />
    </>
  )
}
