// Two hints, each one tap away.
import { useState } from 'react'
import type { Challenge } from '../../../catalog/challenges/challenge'

export function Hints({ hints }: Pick<Challenge, 'hints'>) {
  const [shown, setShown] = useState(0)
  return (
    <div className="hints">
      <div role="status">
        {hints.slice(0, shown).map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
      </div>
      {shown < hints.length && (
        <button type="button" className="hint-button" onClick={() => setShown(shown + 1)}>
          {shown === 0 ? 'A hint' : 'One more hint'}
        </button>
      )}
    </div>
  )
}
