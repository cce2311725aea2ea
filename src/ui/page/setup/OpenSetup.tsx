// What the network learns from, what it is and how it is trained.
import { openKeys } from '../keys/keys-page'
import { BackToPreset } from './BackToPreset'
import { DataSection } from './data/DataSection'
import { FileSection } from './file/FileSection'
import { NetworkSection } from './NetworkSection'
import { OptimizerSection } from './OptimizerSection'
import '../../kit/controls/small-button.css'

export function OpenSetup() {
  return (
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
          Keys: <kbd>Space</kbd> play or pause, <kbd>S</kbd> step, <kbd>R</kbd> reset, <kbd>L</kbd> the λ to
          try, <kbd>Z</kbd> back to before the last change.{' '}
          <button type="button" className="small" onClick={openKeys}>
            All keys
          </button>
        </p>
      </div>
    </>
  )
}
