// Where early stopping stands while it is on, between the charts that it marks; the scrubber, which has its choice, takes its
// place. Who never sets it never loads it.
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useLab } from '../../kit/session-context'

const EarlyStopping = late(async () => (await import('./EarlyStopping')).EarlyStopping)

export function EarlyStoppingSlot() {
  const isOn = useLab((state) => state.earlyStopping !== undefined && !state.lookBack)
  return (
    isOn && (
      <Room>
        <EarlyStopping />
      </Room>
    )
  )
}
