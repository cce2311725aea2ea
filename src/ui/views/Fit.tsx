// The picture of the fit: asks for the predictions it needs, and draws them when they arrive.
import { useEffect, useMemo, useRef } from 'react'
import { markReady } from '../../session/html-state'
import { Failure } from '../panels/Failure'
import { useLab, useSession } from '../session-context'
import { FitCanvas } from './FitCanvas'
import { FitLegend } from './FitLegend'
import { fitView } from './fit-view'

export function Fit() {
  const session = useSession()
  const run = useLab((state) => state.run)
  const view = useMemo(() => run && fitView(run), [run])
  const isReady = useRef(false)
  useEffect(() => {
    if (!view) return
    // Asked for first: the inputs that are sent next take the wish along.
    const stop = view.watchesParameters ? session.watchParameters() : undefined
    session.watch(view.inputs)
    return stop
  }, [session, view])
  const onDrawn = () => {
    if (!isReady.current) markReady()
    isReady.current = true
  }
  return (
    <figure className="fit-figure">
      <div className="fit" data-testid="fit">
        {view && <FitCanvas view={view} onDrawn={onDrawn} />}
        <Failure />
      </div>
      <FitLegend view={view} />
    </figure>
  )
}
