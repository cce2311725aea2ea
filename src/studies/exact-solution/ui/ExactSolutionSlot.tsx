// Where it is said how far training is from the exact solution. Who never switches it on never loads it.
import { late } from '../../../ui/kit/late/late'
import { Room } from '../../../ui/kit/late/Room'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab } from '../../../ui/kit/session-context'
import { isLinearModel } from './why-not'
import './exact-solution.css'

const ExactSolutionNote = late(async () => (await import('./ExactSolutionNote')).ExactSolutionNote)

interface ExactSolutionSlotProps {
  view: FitView
  /** What is to be drawn into the fit; nothing any more: undefined. */
  onUnderlay(underlay: Underlay | undefined): void
}

export function ExactSolutionSlot(props: ExactSolutionSlotProps) {
  const isShown = useLab((state) => state.studies['exact-solution'].isOn && isLinearModel(state))
  if (!isShown) return null
  return (
    <Room waiting={<div className="exact-solution" />}>
      <ExactSolutionNote {...props} />
    </Room>
  )
}
