// The sentence on top: what is happening, in plain words and counts.
import type { LabState } from '../../session/state'
import { verdict } from '../../session/words/verdict'
import { useThrottledLab } from '../kit/throttled-lab'
import './verdict.css'

/** Fast enough to feel live, slow enough to read. */
const SHOWN_EVERY_MS = 250
/** A screen reader that is spoken to more often never comes to the end of a sentence. */
const SPOKEN_EVERY_MS = 10_000
/** Longer than this it is written smaller: two lines are kept for it. */
const LONG_CHARACTERS = 130

const plainText = (state: LabState) =>
  verdict(state)
    .map(({ text }) => text)
    .join('')

export function Verdict() {
  const segments = useThrottledLab(verdict, SHOWN_EVERY_MS)
  const spoken = useThrottledLab(plainText, SPOKEN_EVERY_MS)
  const length = segments.reduce((sum, { text }) => sum + text.length, 0)
  return (
    <div className={length > LONG_CHARACTERS ? 'verdict long' : 'verdict'}>
      <p data-testid="verdict">
        {segments.map(({ text, tone }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no identity but their place.
          <span key={i} className={tone && `verdict-${tone} tone-${tone}`}>
            {text}
          </span>
        ))}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}
