// Out of the room: alone, or for everybody.
import { useClass } from '../../class-context'
import { leaveClass } from '../../leave-class'
import { HostDialog } from './HostDialog'

export function LeaveHost({ onClose }: { onClose(): void }) {
  const { room } = useClass()
  return (
    <HostDialog title="Leave the room?" onClose={onClose}>
      <p>It goes on without you. The address for you, in the terminal, leads back.</p>
      <p>Ended, it cannot be opened again: save the answers before.</p>
      <div className="host-actions">
        <button type="button" onClick={() => leaveClass(room)}>
          Leave
        </button>
        <button
          type="button"
          onClick={() => {
            room.end()
            onClose()
          }}
        >
          End it for everybody
        </button>
      </div>
    </HostDialog>
  )
}
