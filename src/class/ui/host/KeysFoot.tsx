// What each key does now, and the same for who presses.
import { useIsOver, useRoom } from '../class-context'
import type { HostKey } from './use-host-keys'

interface KeysFootProps {
  press(key: HostKey): void
  hasDots: boolean
  /** What all devices train is shown. */
  isLadder: boolean
  /** The students' labs follow this one. */
  isLeading: boolean
}

export function KeysFoot({ press, hasDots, isLadder, isLeading }: KeysFootProps) {
  const phase = useRoom((state) => state.phase)
  const isAsked = useRoom((state) => state.question !== undefined)
  const hasLadder = useRoom((state) => state.work !== undefined)
  const isOver = useIsOver()
  if (isOver)
    return (
      <footer className="host-keys">
        <Key press={press} of="Escape" name="Esc" does="leave" />
      </footer>
    )
  return (
    <footer className="host-keys">
      {isAsked && phase === 'asking' && (
        <Key press={press} of="Space" name="Space" does="close the answers" />
      )}
      {isAsked && phase === 'closed' && <Key press={press} of="Space" name="Space" does="reveal" />}
      {isAsked && phase === 'closed' && <Key press={press} of="C" name="C" does="open them again" />}
      {hasDots && <Key press={press} of="ArrowLeft" name="←" does="" />}
      {hasDots && <Key press={press} of="ArrowRight" name="→" does="open a dot" />}
      {isAsked && phase !== 'asking' && <Key press={press} of="A" name="A" does="ask again" />}
      <Key press={press} of="N" name="N" does={isAsked ? 'next question' : 'choose a question'} />
      <Key
        press={press}
        of="L"
        name="L"
        does={isLadder ? 'back' : hasLadder ? 'show the ladder' : 'one ladder by all'}
      />
      <Key press={press} of="F" name="F" does={isLeading ? 'stop leading' : 'follow me'} />
      <Key press={press} of="J" name="J" does="room code" />
      <Key press={press} of="W" name="W" does="names" />
      <Key press={press} of="Escape" name="Esc" does="leave" />
    </footer>
  )
}

interface KeyProps {
  press(key: HostKey): void
  of: HostKey
  name: string
  does: string
}

function Key({ press, of, name, does }: KeyProps) {
  return (
    <button type="button" aria-keyshortcuts={of} onClick={() => press(of)}>
      <kbd>{name}</kbd> {does}
    </button>
  )
}
