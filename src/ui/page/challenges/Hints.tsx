// Two hints, each one tap away.
import { useRef, useState } from 'react'
import type { Challenge } from '../../../catalog/challenges/challenge'

export function Hints({ hints }: Pick<Challenge, 'hints'>) {
  const [shown, setShown] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const next = () => {
    setShown(shown + 1)
    // With the last hint the button goes.
    if (shown + 1 === hints.length) box.current?.focus()
  }
  return (
    <div className="hints">
      <div ref={box} role="status" tabIndex={-1}>
        {hints.slice(0, shown).map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
      </div>
      {shown < hints.length && (
        <button type="button" className="hint-button" onClick={next}>
          {shown === 0 ? 'A hint' : 'One more hint'}
        </button>
      )}
    </div>
  )
}
