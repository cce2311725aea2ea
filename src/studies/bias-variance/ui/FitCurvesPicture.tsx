// The fits of the fresh data sets over the one input, their mean and the truth, at the λ nearest to the visitor's own.
import { useRef } from 'react'
import { useElementSize } from '../../../ui/kit/element-size'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import type { FitCurves } from '../shared/wire'
import { curvePaths } from './fit-curves-paths'

interface FitCurvesPictureProps {
  curves: FitCurves
  /** Which of the λ. */
  rung: number
  /** What it shows. */
  words: string
}

export function FitCurvesPicture({ curves, rung, words }: FitCurvesPictureProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const drawn = size && curvePaths(size, curves, rung)
  return (
    <section ref={figure} className="fresh-fits">
      <h3>The fits themselves</h3>
      <SavePicture figure={figure} place="title" title="Fits of fresh data sets" note={words} />
      <p>{words}</p>
      <div
        ref={box}
        className="fresh-fits-picture"
        role="img"
        aria-label={`The fits over the input. ${words}`}
      >
        {size && drawn && (
          <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
            {drawn.fits.map((path) => (
              <path key={path} className="fresh-fit" d={path} />
            ))}
            <path className="fresh-truth" d={drawn.truth} />
            <path className="fresh-mean" d={drawn.mean} />
          </svg>
        )}
      </div>
    </section>
  )
}
