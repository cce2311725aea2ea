// Under the fit: the switch for what the lowest objective looks like there. Only where a model is linear.
import { isEmbedded } from '../../../ui/kit/embedded'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { isLinearModel } from './why-not'

export function ExactSolutionSwitch() {
  const session = useSession()
  const isHere = useLab(isLinearModel)
  const isOn = useLab((state) => state.studies['exact-solution'].isOn)
  if (!isHere || isEmbedded) return null
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title="Compute the very lowest objective that this model can have, and show it beside what training has come to"
      onClick={() => session.studies['exact-solution'].show(!isOn)}
    >
      Exact solution
    </button>
  )
}
