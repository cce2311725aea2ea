// The drawer: what the network learns from, what it is and how it is trained. Closed at first.
import { useState } from 'react'
import { DataFacts } from './DataFacts'
import { NetworkFacts } from './NetworkFacts'
import { OptimizerFacts } from './OptimizerFacts'

export function Setup() {
  const [isOpen, setOpen] = useState(false)
  return (
    <aside className={isOpen ? 'setup open' : 'setup'}>
      <button type="button" className="setup-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Setup<span aria-hidden="true">{isOpen ? '' : ': data, network, optimizer'}</span>
        <i aria-hidden="true">{isOpen ? '‹' : '›'}</i>
      </button>
      {isOpen && (
        <div className="setup-body">
          <DataFacts />
          <NetworkFacts />
          <OptimizerFacts />
          <p className="keys">
            Keys: <kbd>Space</kbd> play or pause, <kbd>S</kbd> step, <kbd>R</kbd> reset, <kbd>Z</kbd> back to
            before the last change.
          </p>
        </div>
      )}
    </aside>
  )
}
