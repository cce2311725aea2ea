// Off, or how patient: with its name, where the rule and its best step are spoken of.
import { useLab, useSession } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { PatienceOptions } from './PatienceOptions'
import { OFF, ruleChosen } from './rule-chosen'
import './early-stopping.css'

export function PatienceChoice() {
  const session = useSession()
  const rule = useLab((state) => state.earlyStopping)
  return (
    <>
      <Explained term="early-stopping">Early stopping</Explained>
      <select
        aria-label="Early stopping"
        value={rule?.patience ?? OFF}
        onChange={(event) => session.setEarlyStopping(ruleChosen(event.currentTarget.value, rule))}
      >
        <PatienceOptions chosen={rule?.patience} />
      </select>
    </>
  )
}
