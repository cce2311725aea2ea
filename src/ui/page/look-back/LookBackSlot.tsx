// Where the scrubber stands, between the charts that it cuts. Who never looks back never loads it.
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useLab } from '../../kit/session-context'

const LookBack = late(async () => (await import('./LookBack')).LookBack)

export function LookBackSlot() {
  const lookBack = useLab((state) => state.lookBack)
  return (
    lookBack && (
      <Room>
        <LookBack lookBack={lookBack} />
      </Room>
    )
  )
}
