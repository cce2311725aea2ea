// How far the network is that is trained for a class.
import { formatCount } from '../../../catalog/number-text'
import { useLab } from '../../../ui/kit/session-context'
import './class-work.css'

export function NetworkSteps({ steps }: { steps: number }) {
  const step = useLab(({ studies }) => studies['class-work'].report?.step ?? 0)
  return (
    <span className="network-steps" data-testid="class-work">
      {formatCount(step)} of {formatCount(steps)} steps
    </span>
  )
}
