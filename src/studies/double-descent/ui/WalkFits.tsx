// Two fits side by side: at the number of features that is chosen, and at the most there are.
import { useRef } from 'react'
import { counted } from '../../../catalog/number-text'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import type { DescentWalk } from '../shared/wire'
import type { DescentFrame } from './descent-frame'
import { fitWords, walkWords } from './descent-words'
import { WalkPicture } from './WalkPicture'

interface WalkFitsProps {
  frame: DescentFrame
  walk: DescentWalk
  inputNames: readonly string[]
}

export function WalkFits({ frame, walk, inputNames }: WalkFitsProps) {
  const figure = useRef<HTMLDivElement>(null)
  return (
    <div ref={figure} className="walk-fits">
      <SavePicture
        figure={figure}
        place="title"
        title="Fits with few features and with many"
        note={walkWords(walk.points.at.length, inputNames)}
      />
      {walk.fits.map((fit, i) => {
        const name = counted(fit.count, 'feature')
        const words = fitWords(frame, fit.count)
        return (
          // Both may show the same number.
          <section key={i === 0 ? 'chosen' : 'most'}>
            <h3 data-picture>{name}</h3>
            <p data-picture>{words}</p>
            <WalkPicture walk={walk} values={fit.values} label={`The fit with ${name}: ${words}`} />
          </section>
        )
      })}
    </div>
  )
}
