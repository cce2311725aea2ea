// How to come in, as large as the screen: for the last row.

import { JoinCard } from '../JoinCard'
import { HostDialog } from './HostDialog'

export function LargeCode({ onClose }: { onClose(): void }) {
  return (
    <HostDialog title="Join this room" onClose={onClose}>
      <div className="large-code">
        <JoinCard />
      </div>
    </HostDialog>
  )
}
