// A chart over steps with what lies over it: hair line and brush, the name of the run before, the way out of a zoom.
import { type ReactNode, type RefObject, Suspense, useMemo } from 'react'
import type { Mark } from '../../../../session/state'
import type { Size } from '../../element-size'
import { late } from '../../late/late'
import { Room } from '../../late/Room'
import { Awaited } from '../Awaited'
import type { ValueAxis } from '../axes/value-axis'
import type { NamedLines } from '../ghost-place'
import { type Plot, stepPlot } from '../plot'
import { PastCut } from './PastCut'
import type { Read } from './reading'
import { StepCursor } from './StepCursor'
import type { StepAxis } from './step-axis'
import { WholeRunButton } from './WholeRunButton'
import '../chart.css'

const GhostName = late(async () => (await import('./GhostName')).GhostName)

interface StepFigureProps {
  box: RefObject<HTMLDivElement | null>
  size: Size | undefined
  testId: string
  /** What the picture shows, for who cannot see it. */
  words: string
  cursorLabel: string
  read: Read
  frame: NamedLines & { steps: StepAxis; values: ValueAxis; marks: readonly Mark[] }
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

function Overlay({ size, frame, cursorLabel, read, over }: OverlayProps) {
  const { steps, values, marks } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <>
      <PastCut plot={plot} />
      <StepCursor label={cursorLabel} {...{ plot, steps, marks, read }} />
      {/* The picture is of the same parts: where they are missing, it says so. */}
      <Room instead={() => null}>
        {over?.(plot)}
        <GhostName frame={frame} plot={plot} />
      </Room>
      <WholeRunButton />
    </>
  )
}
