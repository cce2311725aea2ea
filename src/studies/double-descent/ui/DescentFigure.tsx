// The curve in its place; a pointer over it chooses the number of features whose fit is drawn below.
import { useMemo, useRef } from 'react'
import { useElementSize } from '../../../ui/kit/element-size'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import { DescentChart } from './DescentChart'
import type { DescentFrame } from './descent-frame'
import { countAt, descentPlot } from './descent-plot'

interface DescentFigureProps {
  frame: DescentFrame
  chosen: number
  sentence: string
  /** How it was made, and what its marks are. */
  note: string
  onChoose(count: number): void
}

export function DescentFigure({ frame, chosen, sentence, note, onChoose }: DescentFigureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const plot = useMemo(() => size && descentPlot(size, frame), [size, frame])
  const choose = (x: number) => {
    if (plot) onChoose(countAt(x, frame, plot))
  }
  return (
    // What the pointer does here, the slider below does for everyone.
    <div
      ref={box}
      className="chart descent-chart"
      onPointerMove={({ clientX, currentTarget }) =>
        choose(clientX - currentTarget.getBoundingClientRect().left)
      }
    >
      <div
        className="chart-picture"
        role="img"
        aria-label={`Loss against the number of features. ${sentence}`}
      >
        {size && plot && <DescentChart {...{ size, plot, frame, chosen }} />}
      </div>
      <SavePicture figure={box} place="title" title="Loss against the number of features" note={note} />
    </div>
  )
}
