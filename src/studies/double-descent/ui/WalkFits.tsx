// Two fits side by side: at the number of features that is chosen, and at the most there are.
import { counted } from '../../../catalog/number-text'
import type { DescentWalk } from '../shared/wire'
import type { DescentFrame } from './descent-frame'
import { fitWords } from './descent-words'
import { WalkPicture } from './WalkPicture'

interface WalkFitsProps {
  frame: DescentFrame
  walk: DescentWalk
}

export function WalkFits({ frame, walk }: WalkFitsProps) {
  return (
    <div className="walk-fits">
      {walk.fits.map((fit, i) => {
        const name = counted(fit.count, 'feature')
        const words = fitWords(frame, fit.count)
        return (
          // Both may show the same number.
          <section key={i === 0 ? 'chosen' : 'most'}>
            <h3>{name}</h3>
            <p>{words}</p>
            <WalkPicture walk={walk} values={fit.values} label={`The fit with ${name}: ${words}`} />
          </section>
        )
      })}
    </div>
  )
}
