// What was pinned and what is shown, side by side: a sentence, the fits, the curves of all, and what differs.
import { useRef } from 'react'
import { useStore } from 'zustand'
import { comparisonOf } from '../../../session/pins/sentence'
import { ClosePanelButton } from '../../kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../kit/panels/side-panel'
import { useSession } from '../../kit/session-context'
import { useThrottledLab } from '../../kit/throttled-lab'
import { type Column, columnsOf, comparedPair } from './columns'
import { PinCurves } from './PinCurves'
import { PinFits } from './PinFits'
import { PinList } from './PinList'
import { PinTable } from './PinTable'
import { pinNow } from './pin-now'
import { pins, usePins } from './pins-on-page'
import '../../kit/panels/side-panel.css'
import './compare.css'

/** Of what is live beside the pins. */
const SHOWN_EVERY_MS = 300

const newest = (state: object) => state

export function ComparePanel() {
  const panel = useRef<HTMLElement>(null)
  const session = useSession()
  const all = usePins()
  // What is shown is read anew as often as this changes.
  useThrottledLab(newest, SHOWN_EVERY_MS)
  const columns = columnsOf(all, session)
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel compare"
      aria-labelledby="compare-title"
      data-testid="compare"
      tabIndex={-1}
    >
      <div className="side-head compare-head">
        <h2 id="compare-title">Compare</h2>
        <button
          type="button"
          aria-keyshortcuts="P"
          title="Keep this moment (P)"
          onClick={() => pinNow(session)}
        >
          Pin what is shown
        </button>
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      <Sentence columns={columns} />
      <PinFits columns={columns} />
      <div className="compare-beside">
        <PinCurves columns={columns} />
        {all.length > 0 && <PinTable columns={columns} />}
        <PinList pins={all} />
      </div>
    </section>
  )
}

function Sentence({ columns }: { columns: readonly Column[] }) {
  const last = useStore(pins.store, (state) => state.pins.at(-1)?.letter)
  const pair = comparedPair(columns, last)
  return (
    <p className="compare-sentence" data-picture data-testid="compare-sentence">
      {pair
        ? comparisonOf(...pair).map(({ text, tone }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no identity but their place.
            <span key={i} className={tone && `compare-${tone} tone-${tone}`}>
              {text}
            </span>
          ))
        : 'Pin what is shown (P), then change λ or anything else: both stand here side by side.'}
    </p>
  )
}
