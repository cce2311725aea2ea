// Early stopping while it is off, offered where its best step is spoken of.
import { useLab, useSession } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { PatienceOptions } from './PatienceOptions'
import { OFF, ruleChosen } from './rule-chosen'
import './early-stopping.css'

export function StopByItself() {
  const session = useSession()
  const isOn = useLab((state) => state.earlyStopping !== undefined)
  if (isOn) return null
  return (
    <div className="early-stopping-rule">
      <Explained term="early-stopping">Early stopping</Explained>
      <select
        aria-label="Early stopping"
        value={OFF}
        onChange={(event) => session.setEarlyStopping(ruleChosen(event.currentTarget.value))}
      >
        <PatienceOptions chosen={undefined} />
      </select>
    </div>
  )
}
