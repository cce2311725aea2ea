// One fit as a curve through training points; what leaves the picture is cut off.
import { useRef } from 'react'
import { useElementSize } from '../../../ui/kit/element-size'
import type { DescentWalk } from '../shared/wire'
import { walkPaths } from './walk-paths'

interface WalkPictureProps {
  walk: DescentWalk
  values: readonly number[]
  label: string
}

export function WalkPicture({ walk, values, label }: WalkPictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const drawn = size && walkPaths(size, walk, values)
  return (
    <div ref={box} className="walk-picture" role="img" aria-label={label}>
      {size && drawn && (
        <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {drawn.truth && <path className="walk-truth" d={drawn.truth} />}
          <path className="walk-fit" d={drawn.fit} />
          {drawn.points.map(({ x, y }) => (
            <circle key={`${x} ${y}`} className="walk-point" cx={x} cy={y} r={4} />
          ))}
        </svg>
      )}
    </div>
  )
}
