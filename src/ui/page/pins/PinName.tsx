// One pin by its name, which can be typed, and the way to remove it.
import { useEffect, useState } from 'react'
import type { Pin } from '../../../session/pins/pin'
import { pins } from './pins-on-page'

/** A table has little room. */
const MOST_LETTERS = 60

export function PinName({ pin: { letter, name } }: { pin: Pin }) {
  const [typed, setTyped] = useState(name)
  useEffect(() => setTyped(name), [name])
  return (
    <li>
      <b className="compare-letter">{letter}</b>
      <input
        type="text"
        aria-label={`Name of ${letter}`}
        value={typed}
        maxLength={MOST_LETTERS}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => typed !== name && void pins.rename(letter, typed)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <button
        type="button"
        aria-label={`Remove ${letter}`}
        title={`Remove ${letter}`}
        onClick={({ currentTarget }) => {
          // This button goes.
          currentTarget.closest<HTMLElement>('[tabindex]')?.focus()
          void pins.remove(letter)
        }}
      >
        ×
      </button>
    </li>
  )
}
