// What the lines over rungs are, in words, each as the picture draws it.
import { type LineLook, lineLooks } from './rung-looks'
import './rung-legend.css'

interface RungLegendProps {
  hasPenalised: boolean
  hasValidation: boolean
  hasFloor?: boolean
}

export function RungLegend({ hasPenalised, hasValidation, hasFloor = false }: RungLegendProps) {
  const kind = hasPenalised ? 'with the penalty' : 'without a penalty'
  return (
    <ul className="rung-legend" data-picture>
      {hasValidation && <Entry look={lineLooks.validation} words={`validation, ${kind}`} />}
      <Entry look={lineLooks.training} words={`training, ${kind}`} />
      {hasPenalised && hasValidation && (
        <Entry look={lineLooks.plainValidation} words="validation, without" />
      )}
      {hasPenalised && <Entry look={lineLooks.plainTraining} words="training, without" />}
      <Entry className="guessing" words="always guessing" />
      {hasFloor && <Entry className="floor" words="noise floor" />}
    </ul>
  )
}

function Entry({ look, className, words }: { look?: LineLook; className?: string; words: string }) {
  return (
    <li>
      <svg width="26" height="8" aria-hidden="true">
        <line className={className} x1="1" x2="25" y1="4" y2="4" {...look} />
      </svg>
      {words}
    </li>
  )
}
