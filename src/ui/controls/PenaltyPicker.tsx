// Which penalty: a live change like λ, not a restart.
import { penaltyKinds } from '../../catalog/kinds'
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { PenaltyKind } from '../../catalog/penalties/penalty'
import { attempt } from '../attempt'
import { useLab, useSession } from '../session-context'
import { Choice } from './Choice'

const options = penaltyKinds.map((value) => ({ value, label: penaltyPage[value].label }))

export function PenaltyPicker() {
  const session = useSession()
  const kind = useLab((state) => state.experiment.penalty.kind)
  const choose = (chosen: PenaltyKind) => {
    session.beginGesture()
    attempt(session, () => session.tune({ penalty: { kind: chosen } }))
  }
  return <Choice label="Penalty" look="segments" options={options} value={kind} onChoose={choose} />
}
