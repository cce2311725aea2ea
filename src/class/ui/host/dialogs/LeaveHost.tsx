// Out of the room: alone, or for everybody.
import { useClass } from '../../class-context'
import { leaveClass } from '../../leave-class'
import { HostDialog } from './HostDialog'

export function LeaveHost({ onClose }: { onClose(): void }) {
  const { room } = useClass()
  return (
    <HostDialog title="Leave the room?" onClose={onClose}>
      <p>It goes on without you until the host’s address is opened again, or it is ended.</p>
      <div className="host-actions">
        <button type="button" onClick={onClose}>
          Stay
        </button>
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
