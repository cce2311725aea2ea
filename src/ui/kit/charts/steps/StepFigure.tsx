// A chart over steps with what lies over it: hair line and brush, the name of the run before, the way out of a zoom.
import { type ReactNode, type RefObject, Suspense, useMemo } from 'react'
import type { Mark } from '../../../../session/state'
import type { Size } from '../../element-size'
import { Room } from '../../late/Room'
import { Awaited } from '../Awaited'
import type { ValueAxis } from '../axes/value-axis'
import { type LineEnd, placeEnds } from '../line-end'
import { type Plot, stepPlot } from '../plot'
import { GhostName } from './GhostName'
import { PastCut } from './PastCut'
import type { Read } from './reading'
import { StepCursor } from './StepCursor'
import type { StepAxis } from './step-axis'
import { WholeRunButton } from './WholeRunButton'
import '../chart.css'

interface StepFigureProps {
  box: RefObject<HTMLDivElement | null>
  size: Size | undefined
  testId: string
  /** What the picture shows, for who cannot see it. */
  words: string
  cursorLabel: string
  read: Read
  frame: { steps: StepAxis; values: ValueAxis; ends: readonly LineEnd[]; marks: readonly Mark[] }
  /** What lies over the picture beside the hair line. */
  over?(plot: Plot): ReactNode
  children: ReactNode
}

export function StepFigure({ box, size, testId, words, children, ...overlay }: StepFigureProps) {
  return (
    <div ref={box} className="chart" data-testid={testId}>
      <Room>
        <div className="chart-picture" role="img" aria-label={words}>
          <Suspense fallback={<Awaited />}>{children}</Suspense>
        </div>
      </Room>
      {size && <Overlay size={size} {...overlay} />}
    </div>
  )
}

type OverlayProps = Pick<StepFigureProps, 'cursorLabel' | 'read' | 'frame' | 'over'> & { size: Size }

function Overlay({ size, frame: { steps, values, ends, marks }, cursorLabel, read, over }: OverlayProps) {
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  const ghost = placeEnds(ends, plot).find(({ tone }) => tone === 'ghost')
  return (
    <>
      <PastCut plot={plot} />
      <StepCursor label={cursorLabel} {...{ plot, steps, marks, read }} />
      {over?.(plot)}
      {ghost && <GhostName end={ghost} />}
      <WholeRunButton />
    </>
  )
}
