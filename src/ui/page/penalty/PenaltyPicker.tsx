// Which penalty: a live change like λ, not a restart.
import { penaltyKinds } from '../../../catalog/kinds'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { Choice } from '../../kit/controls/Choice'
import { useTuneOnce } from '../../kit/controls/tune-once'
import { useLab } from '../../kit/session-context'

const options = penaltyKinds.map((value) => ({
  value,
  label: penaltyPage[value].label,
  term: `penalty-${value}` as const,
}))

export function PenaltyPicker() {
  const tuneOnce = useTuneOnce()
  const value = useLab((state) => state.experiment.penalty.kind)
  return (
    <Choice
      label="Penalty"
      look="segments"
      options={options}
      value={value}
      onChoose={(kind) => tuneOnce(() => ({ penalty: { kind } }))}
    />
  )
}
