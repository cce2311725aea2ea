// What the marks of the fit mean, and how good it is where that is a matter of numbers.
import type { RunDescription } from '../../protocol/commands'
import { FitSummary } from './FitSummary'
import type { FitView } from './picture'

interface FitLegendProps {
  run: RunDescription | undefined
  view: FitView | undefined
}

export function FitLegend({ run, view }: FitLegendProps) {
  if (!run || !view) return <figcaption className="legend" />
  const hasClasses = view.kind === 'plane'
  return (
    <figcaption className="legend">
      <span>
        <Key shape="circle" className="key-training" />
        {hasClasses && <Key shape="triangle" className="key-training" />}
        {hasClasses ? 'training, two classes' : 'training'}
      </span>
      {run.validation.inputs.length > 0 && (
        <span>
          <Key shape="circle" className="key-validation" />
          {hasClasses && <Key shape="triangle" className="key-validation" />}
          validation
        </span>
      )}
      {hasClasses && run.training.flipped.some(Boolean) && (
        <span>
          <Key shape="ring" className="key-ring" />
          wrong label
        </span>
      )}
      {view.kind === 'curve' && (
        <span>
          <Key shape="line" className="key-curve" />
          network
        </span>
      )}
      {view.kind === 'curve' && run.truth && (
        <span>
          <Key shape="line" className="key-truth" />
          truth
        </span>
      )}
      {view.summarize && <FitSummary summarize={view.summarize} inputs={view.inputs} />}
    </figcaption>
  )
}

const shapes = {
  circle: <circle cx="7" cy="7" r="4.4" />,
  triangle: <path d="M7 2.6L11.6 10.8H2.4Z" />,
  ring: <circle cx="7" cy="7" r="6" />,
  line: <path d="M0 7H14" />,
}

function Key({ shape, className }: { shape: keyof typeof shapes; className: string }) {
  return (
    <svg className={`key ${className}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {shapes[shape]}
    </svg>
  )
}
