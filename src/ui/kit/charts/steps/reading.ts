// What the charts over steps say of one step: the values under the hair line, to be shown and to be spoken.

import { formatCount } from '../../../../catalog/number-text'
import type { History } from '../../../../session/history'
import type { Session } from '../../../../session/session'
import type { LineEnd } from '../line-end'

export interface ReadingValue {
  label: string
  /** The label where it stands beside the value; without it the mark of its line says enough. */
  shownLabel?: string
  tone: LineEnd['tone']
  /** NaN where nothing was measured. */
  value: number
  text: string
}

/** The same function while it reads the same figures. */
export type Read = (session: Session, step: number) => ReadingValue[]

/** The row that holds at a step; undefined before the first and after the newest. */
export function rowAt(history: History, step: number): number | undefined {
  const i = history.indexAt(step)
  return i < 0 || step > history.at(history.count - 1, 'step') ? undefined : i
}

export function speak(step: number, values: readonly ReadingValue[]): string {
  return `step ${formatCount(step)}: ${values.map(({ label, text }) => `${label} ${text}`).join(', ')}`
}
