// The drawer: what the network learns from, what it is and how it is trained. Closed at first.
import { useState } from 'react'
import { BackToPreset } from './BackToPreset'
import { DataSection } from './DataSection'
import { FileSection } from './FileSection'
import { NetworkSection } from './NetworkSection'
import { OptimizerSection } from './OptimizerSection'
import './setup.css'

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
        <>
          <div className="setup-body">
            <DataSection />
            <NetworkSection />
            <OptimizerSection />
            <FileSection />
          </div>
          <div className="setup-foot">
            <BackToPreset />
            <p className="keys">
              Keys: <kbd>Space</kbd> play or pause, <kbd>S</kbd> step, <kbd>R</kbd> reset, <kbd>L</kbd> the λ
              to try, <kbd>Z</kbd> back to before the last change.
            </p>
          </div>
        </>
      )}
    </aside>
  )
}
