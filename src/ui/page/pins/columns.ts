// What stands side by side: the pins, and what is shown where it is none of them.

import { metricColumns } from '../../../protocol/metrics'
import { differingSettings } from '../../../session/pins/differing-settings'
import { type Compared, type Letter, letters, type Pin, type PinnedMoment } from '../../../session/pins/pin'
import { nameOf } from '../../../session/pins/pin-name'
import type { Named } from '../../../session/pins/sentence'
import type { Session } from '../../../session/session'
import { heldFrame } from './held-frame'
import { comparedNow } from './pins-on-page'

/** Either with all that draws it. */
export interface Column extends Named, Omit<PinnedMoment, 'marks'> {
  letter: Letter | 'live'
  /** What is shown now, pinned or not. */
  isLive: boolean
}

export function columnsOf(pins: readonly Pin[], session: Session): Column[] {
  const live = liveColumn(pins, session)
  const shown = live && pins.findLast((pin) => areSame(pin, live))
  const columns = pins.map((pin) => ({ ...pin, isLive: pin === shown }))
  return live && !shown ? [...columns, live] : columns
}

/** A pin of the very moment that is shown: the same settings have come to the same. */
function areSame(pin: Compared, live: Compared): boolean {
  const isMeasuredAlike = metricColumns.every((name) => Object.is(pin.latest[name], live.latest[name]))
  return isMeasuredAlike && differingSettings([pin, live]).length === 0
}

function liveColumn(pins: readonly Pin[], { store, history }: Session): Column | undefined {
  const state = store.getState()
  const compared = comparedNow(state)
  if (!compared) return undefined
  const { prediction, parameters } = state
  const frame = heldFrame(state)
  return {
    ...compared,
    letter: 'live',
    isLive: true,
    name: nameOf(compared, pins),
    ...(prediction && { values: prediction.values }),
    ...(parameters && { parameters: parameters.values }),
    ...(frame && { frame }),
    history,
  }
}

/** The two that the sentence is of: the first, and the newest pin that it is not; else what is shown. */
export function comparedPair(
  columns: readonly Column[],
  newest: Letter | undefined,
): [Column, Column] | undefined {
  const [first, ...others] = columns
  const isPin = ({ letter }: Column) => letters.some((each) => each === letter)
  const pins = others.filter(isPin)
  const other = pins.find(({ letter }) => letter === newest) ?? pins.at(-1) ?? others.at(-1)
  return first && other && isPin(first) ? [first, other] : undefined
}
