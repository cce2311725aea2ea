// The picture of the fit: asks for the predictions it needs, and draws them when they arrive.
import { useEffect, useMemo, useRef, useState } from 'react'
import { markReady } from '../../../session/page/html-state'
import { ResamplingSlot } from '../../../studies/resampling/ui/ResamplingSlot'
import { ResamplingSwitches } from '../../../studies/resampling/ui/ResamplingSwitches'
import { isEmbedded } from '../../kit/embedded'
import { idle } from '../../kit/late/idle'
import { fetchAhead } from '../../kit/late/late'
import type { Underlay } from '../../kit/paper/picture'
import { useLab, useSession } from '../../kit/session-context'
import { ConfidenceButton } from '../confidence/ConfidenceButton'
import { Failure } from '../Failure'
import { FitCanvas } from './FitCanvas'
import { FitLegend } from './FitLegend'
import { fitView } from './fit-view'
import './fit.css'

export function Fit() {
  const session = useSession()
  const run = useLab((state) => state.run)
  const view = useMemo(() => run && fitView(run), [run])
  const [under, setUnder] = useState<Underlay>()
  const isReady = useRef(false)
  useEffect(() => {
    if (!view) return
    // Asked for first: the inputs that are sent next take the wish along.
    const stop = view.watchesParameters ? session.watchParameters() : undefined
    session.watch(view.inputs)
    return stop
  }, [session, view])
  const onDrawn = () => {
    if (isReady.current) return
    isReady.current = true
    markReady()
    // A figure in another page shows all that it ever will.
    if (isEmbedded) return
    void idle()
      .then(session.fetchAhead)
      .catch(() => undefined)
    void fetchAhead(idle)
  }
  return (
    <>
      <div className="fit" data-testid="fit">
        {view && <FitCanvas view={view} under={under} onDrawn={onDrawn} />}
        <Failure />
      </div>
      <div className="fit-buttons" data-part="more">
        <ResamplingSwitches points={view?.points} />
        <ConfidenceButton />
      </div>
      <FitLegend view={view} />
      {view && <ResamplingSlot view={view} onUnderlay={(underlay) => setUnder(() => underlay)} />}
    </>
  )
}
