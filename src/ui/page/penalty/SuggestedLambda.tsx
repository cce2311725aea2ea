// Above the λ slider: a tick at the λ that shows the preset's point, and a button that goes there.
import { type CSSProperties, useMemo } from 'react'
import { LAMBDA_POSITIONS, positionOf } from '../../../experiment/lambda-scale'
import { formatSignificant } from '../../kit/format'
import { useLab, useSession } from '../../kit/session-context'
import { suggestedLambda, trySuggestedLambda } from './suggested-lambda'

export function SuggestedLambda() {
  const session = useSession()
  const presetId = useLab((state) => state.presetId)
  const dataKind = useLab((state) => state.experiment.data.kind)
  const lambda = useMemo(() => suggestedLambda(presetId, dataKind), [presetId, dataKind])
  if (lambda === undefined) return null
  const at = `${(100 * positionOf(lambda)) / LAMBDA_POSITIONS}%`
  return (
    <div className="suggested" data-part="more" style={{ '--at': at } as CSSProperties}>
      <i />
      <button
        type="button"
        title="The λ that shows what this preset is about (L)"
        aria-keyshortcuts="L"
        onClick={() => trySuggestedLambda(session)}
      >
        try {formatSignificant(lambda)}
      </button>
    </div>
  )
}
