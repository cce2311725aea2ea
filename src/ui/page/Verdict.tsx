// The sentence on top: what is happening, in plain words and counts.

import { withTerms } from '../../catalog/terms/terms-in-sentences'
import type { LabState } from '../../session/state'
import { isNews } from '../../session/words/news'
import type { Segment } from '../../session/words/segment'
import { verdict } from '../../session/words/verdict'
import { useSession } from '../kit/session-context'
import { Explained } from '../kit/terms/Explained'
import { useThrottledLab } from '../kit/throttled-lab'
import { usePicture } from '../kit/use-picture'
import './verdict.css'

/** Fast enough to feel live, slow enough to read. */
const SHOWN_EVERY_MS = 250
/** A screen reader that is spoken to more often never comes to the end of a sentence. */
const SPOKEN_EVERY_MS = 10_000
/** Longer than this it is written smaller: two lines are kept for it. */
const LONG_CHARACTERS = 130

const tell = (state: LabState) => ({ segments: verdict(state), run: state.run, step: state.step })
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('')
export const plainText = (state: LabState) => textOf(verdict(state))

export function Verdict() {
  const { store } = useSession()
  const { segments, run, step } = useThrottledLab(tell, SHOWN_EVERY_MS)
  usePicture(() => ({ run, step, isCurrent: textOf(segments) === plainText(store.getState()) }))
  const spoken = useThrottledLab(plainText, SPOKEN_EVERY_MS, isNews)
  return (
    <div
      className={textOf(segments).length > LONG_CHARACTERS ? 'verdict long' : 'verdict'}
      data-part="sentence"
    >
      <p data-testid="verdict">
        {segments.map(({ text, tone }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no identity but their place.
          <span key={i} className={tone && `verdict-${tone} tone-${tone}`}>
            <Pieces text={text} />
          </span>
        ))}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

/** A term keeps its element, and the focus, while the words around it change. */
function Pieces({ text }: { text: string }) {
  return withTerms(text).map(({ text: piece, term }, i) =>
    term ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place.
      <Explained key={i} term={term}>
        {piece}
      </Explained>
    ) : (
      piece
    ),
  )
}
