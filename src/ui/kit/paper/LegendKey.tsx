// A mark of a picture as it stands in the legend.
import type { KeyShape, LegendEntry } from './legend-entry'
import { shapePath } from './shapes'
import './legend-key.css'

const marks = {
  ring: <circle cx="7" cy="7" r="6" />,
  line: <path d="M0 7H14" />,
  bar: <path d="M7 1V13" />,
  solid: <rect x="2" y="2" width="10" height="10" />,
  dotted: <path d="M2.5 2.5h3v3h-3zM8.5 2.5h3v3h-3zM2.5 8.5h3v3h-3zM8.5 8.5h3v3h-3z" />,
  cross: <path d="M3 3L11 11M11 3L3 11" />,
  blank: <rect x="2.5" y="2.5" width="9" height="9" />,
}

export function LegendKey({ shape, look }: { shape: KeyShape; look: LegendEntry['look'] }) {
  return (
    <svg className={`key key-${look}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {typeof shape === 'number' ? <path d={shapePath(shape, 7, 7, 4.4)} /> : marks[shape]}
    </svg>
  )
}
