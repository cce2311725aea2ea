// Which engine runs, in three words; a press says on what and why.
import { useState } from 'react'
import type { Device } from '../../../protocol/device'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useLab } from '../../kit/session-context'
import '../../kit/panels/popover.css'

const EngineChoice = late(async () => (await import('./EngineChoice')).EngineChoice)

export function EngineBadge() {
  const device = useLab((state) => state.device)
  const [isOpen, setOpen] = useState(false)
  const hasFailed = useLab((state) => state.connection === 'failed')
  return (
    <>
      <button
        type="button"
        className="badge"
        data-testid="backend"
        data-backend={device?.backend}
        popoverTarget="engine"
        title={device && explain(device)}
      >
        {device ? place(device) : hasFailed ? 'no engine' : 'starting'}
      </button>
      <section
        id="engine"
        className="popover"
        popover="auto"
        aria-label="Engine"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <p>
          {device ? explain(device) : hasFailed ? 'No engine could be started.' : 'The engine is starting.'}
        </p>
        {isOpen && device && (
          <Room>
            <EngineChoice device={device} />
          </Room>
        )}
      </section>
    </>
  )
}

function place({ backend, software }: Device): string {
  if (backend === 'cpu') return 'on your processor'
  return software ? 'WebGL, on your processor' : 'on your GPU'
}

function explain({ backend, renderer, reason }: Device): string {
  const engine =
    backend === 'cpu'
      ? `The network trains on your processor, in ${renderer}.`
      : `The network trains through WebGL, on ${renderer}.`
  return reason ? `${engine} ${reason}` : engine
}
