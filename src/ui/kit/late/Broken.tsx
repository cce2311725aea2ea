// What stands in the place of a part of the page that could not be loaded, or that failed.

import { NotLoaded } from '../../../experiment/parse/late-part'
import { messageOf } from '../../../experiment/parse/message-of'
import './broken.css'

interface BrokenProps {
  error: unknown
  hasTriedAgain: boolean
  tryAgain(): void
  onClose?: (() => void) | undefined
}

export function Broken({ error, hasTriedAgain, tryAgain, onClose }: BrokenProps) {
  const what = error instanceof NotLoaded ? 'could not be loaded' : 'has failed'
  return (
    <div className="broken" role="alert">
      <p>This part of the page {what}. The rest works on without it.</p>
      <button type="button" onClick={tryAgain}>
        Try again
      </button>
      {/* It may be gone from the server, replaced by a newer one that only a fresh page knows of. */}
      {hasTriedAgain && (
        <button type="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      )}
      {onClose && (
        <button type="button" onClick={onClose}>
          Close
        </button>
      )}
      <details>
        <summary>Details</summary>
        {messageOf(error)}
      </details>
    </div>
  )
}
