// The curve of cross-validation with its place, its title and what to look at.
import { useMemo, useRef } from 'react'
import { useElementSize } from '../../../ui/kit/element-size'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import { Explained } from '../../../ui/kit/terms/Explained'
import { FoldsChart } from './FoldsChart'
import { foldsPlot } from './folds-plot'
import type { SuggestFrame } from './suggest-frame'
import { chartSentence } from './suggest-words'
import '../../../ui/kit/charts/plot-figure.css'

interface FoldsFigureProps {
  /** None before the first look. */
  frame: SuggestFrame | undefined
  isDone: boolean
  /** How the networks are trained. */
  method: string
}

export function FoldsFigure({ frame, isDone, method }: FoldsFigureProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const plot = useMemo(() => size && frame && foldsPlot(size, frame.axis), [size, frame])
  return (
    <section ref={figure} className="plot-figure">
      <h3>
        Mean loss on the fold held out, and its <Explained term="standard-error">standard error</Explained>
      </h3>
      <SavePicture
        figure={figure}
        place="title"
        title="Cross-validated loss against λ"
        unit="mean and standard error"
        note={method}
      />
      <p>{chartSentence}</p>
      <div ref={box} className="chart">
        <div
          className="chart-picture"
          role="img"
          aria-label={`Cross-validated loss against λ. ${chartSentence}`}
        >
          {size && plot && frame && <FoldsChart {...{ size, plot, frame, isDone }} />}
        </div>
      </div>
    </section>
  )
}
