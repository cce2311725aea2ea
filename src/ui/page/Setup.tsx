// The drawer at the left: a strip while closed, as it is at first. What is in it is fetched when it is opened, or before.
import { useState } from 'react'
import { late } from '../kit/late/late'
import { Room } from '../kit/late/Room'
import './setup.css'

const OpenSetup = late(async () => (await import('./setup/OpenSetup')).OpenSetup)

export function Setup() {
  const [isOpen, setOpen] = useState(false)
  return (
    <aside className={isOpen ? 'setup open' : 'setup'}>
      <button type="button" className="setup-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="setup-strip">
          Setup<span aria-hidden="true">{isOpen ? '' : ': data, network, optimizer'}</span>
          <i aria-hidden="true">{isOpen ? '‹' : '›'}</i>
        </span>
      </button>
      {isOpen && (
        <Room>
          <OpenSetup />
        </Room>
      )}
    </aside>
  )
}
