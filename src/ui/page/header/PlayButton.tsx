// Play and pause, one button of constant width.

import { useLab, useSession } from '../../kit/session-context'
import { togglePlay } from './toggle-play'
import './header.css'

export function PlayButton() {
  const session = useSession()
  const isReady = useLab((state) => state.connection === 'ready')
  const isRunning = useLab((state) => state.status === 'running')
  return (
    <button
      type="button"
      className="play"
      disabled={!isReady}
      aria-keyshortcuts="Space"
      title={isRunning ? 'Pause (Space)' : 'Play (Space)'}
      onClick={() => togglePlay(session)}
    >
      <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true">
        <path d={isRunning ? 'M0 0H3.4V12H0ZM6.6 0H10V12H6.6Z' : 'M0 0L10 6L0 12Z'} />
      </svg>
      {isRunning ? 'Pause' : 'Play'}
    </button>
  )
}
