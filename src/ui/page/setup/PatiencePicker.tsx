// Whether training ends by itself: early stopping, with its patience. The run goes on with it.
import { useLab, useSession } from '../../kit/session-context'
import { PatienceOptions } from '../early-stopping/PatienceOptions'
import { OFF, ruleChosen } from '../early-stopping/rule-chosen'
import { Picker } from './Picker'

export function PatiencePicker() {
  const session = useSession()
  const rule = useLab((state) => state.earlyStopping)
  return (
    <Picker
      label="Early stopping"
      value={rule ? String(rule.patience) : OFF}
      hint="Rests once so many measurements in a row are no better than the best. Measured is each step to 100, then every 10th to 2,000, then every 100th."
      onPick={(chosen) => session.setEarlyStopping(ruleChosen(chosen, rule))}
    >
      <PatienceOptions chosen={rule?.patience} word="after" />
    </Picker>
  )
}
