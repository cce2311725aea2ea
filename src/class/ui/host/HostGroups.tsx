// How the class has answered, counted in groups, once it is revealed.
import { groupsOf } from '../../shared/groups-of'
import { useRoom } from '../class-context'
import { Groups } from './Groups'
import { roundsOf, useHostRun } from './use-host'

export function HostGroups() {
  const question = useRoom((state) => state.question)
  const phase = useRoom((state) => state.phase)
  const truth = useRoom((state) => state.truth)
  const answers = useRoom((state) => state.answers)
  const round = useRoom((state) => state.round)
  const isFinding = useHostRun((state) => state.isFinding)
  const why = useHostRun((state) => state.why)
  if (isFinding)
    return (
      <p className="host-finding" role="status">
        The answer is being computed on this device …
      </p>
    )
  if (!question || !truth || phase !== 'revealed') return null
  if (question.kind === 'lesson') return <p className="host-why">{why}</p>
  const given = roundsOf({ answers, round }).at(-1) ?? []
  return <Groups groups={groupsOf(question, truth, given)} of={given.length} />
}
