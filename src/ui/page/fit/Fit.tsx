// The picture of the fit: asks for the predictions it needs, and draws them when they arrive.
import { type ComponentProps, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { markReady } from '../../../session/page/html-state'
import { ExactSolutionSlot } from '../../../studies/exact-solution/ui/ExactSolutionSlot'
import { ResamplingSlot } from '../../../studies/resampling/ui/ResamplingSlot'
import { isEmbedded, isInClass } from '../../kit/embedded'
import { idle } from '../../kit/late/idle'
import { fetchAhead } from '../../kit/late/late'
import type { Underlay } from '../../kit/paper/picture'
import { useLab, useSession } from '../../kit/session-context'
import { DrawingSlot } from '../drawing/DrawingSlot'
import { useDrawingTools } from '../drawing/drawing-tools'
import { Failure } from '../Failure'
import { keepOffline } from '../offline/keep-offline'
import { FitCanvas } from './FitCanvas'
import { FitLegend } from './FitLegend'
import { FitSwitches } from './FitSwitches'
import { FitTable } from './FitTable'
import { fitView } from './fit-view'
import { useFitSwitches } from './use-fit-switches'
import './fit.css'

export function Fit({ figure }: { figure: RefObject<HTMLElement | null> }) {
  const session = useSession()
  const run = useLab((state) => state.run)
  const isDrawnOn = useLab((state) => state.pointsSince !== undefined)
  const frame = useDrawingTools(({ frame, frameOf }) =>
    isDrawnOn || frameOf === run?.run ? frame : undefined,
  )
  const view = useMemo(() => run && fitView(run, frame), [run, frame])
  const [resampled, setResampled] = useState<Underlay>()
  const [exact, setExact] = useState<Underlay>()
  const under = useMemo(() => both(resampled, exact), [resampled, exact])
  const { isTable, hasResiduals, switches } = useFitSwitches(view)
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
    // A figure in another page shows all that it ever will; a class would fetch it two hundred times from one laptop.
    if (isEmbedded || isInClass) return
    void idle()
      .then(session.fetchAhead)
      .catch(() => undefined)
    void fetchAhead(idle).then(() => keepOffline(session))
  }
  return (
    <>
      <DrawingSlot />
      <div className="fit" data-testid="fit">
        {view && <Picture {...{ view, under, hasResiduals, onDrawn }} isTable={isTable} />}
        <Failure />
      </div>
      <FitSwitches {...{ figure, switches }} points={view?.points} />
      <FitLegend {...{ view, hasResiduals }} />
      {view && <ExactSolutionSlot view={view} onUnderlay={(underlay) => setExact(() => underlay)} />}
      {view && <ResamplingSlot view={view} onUnderlay={(underlay) => setResampled(() => underlay)} />}
    </>
  )
}

interface PictureProps extends ComponentProps<typeof FitCanvas> {
  /** Its figures are wanted, where it has any. */
  isTable: boolean
}

function Picture({ isTable, ...picture }: PictureProps) {
  const { table } = picture.view
  return isTable && table ? <FitTable table={table} /> : <FitCanvas {...picture} />
}

/** One over the other. */
function both(first: Underlay | undefined, second: Underlay | undefined): Underlay | undefined {
  if (!first || !second) return first ?? second
  return (...drawn) => {
    first(...drawn)
    second(...drawn)
  }
}
