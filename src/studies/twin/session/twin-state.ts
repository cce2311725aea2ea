// What the store knows of the twin: whether there is one, what it has otherwise, and what it has come to.

import type { Ghost, LabState } from '../../../session/state'
import { noPenalty, type TwinSetting } from '../shared/twin-setting'

export interface TwinState {
  /** The address may forbid it. */
  isAllowed: boolean
  /** The visitor's switch. */
  isOn: boolean
  /** From the first λ on: before that there is nothing to compare. */
  hasBegun: boolean
  setting: TwinSetting
  /** Its newest report, with all its rows. */
  ghost?: Ghost
  /** It stands at its last sound step. */
  hasDiverged?: boolean
}

export const twinAtFirst: TwinState = { isAllowed: true, isOn: true, hasBegun: false, setting: noPenalty }

/** Whether there is one, or it is being made. */
export function isTwinOn({ twin }: LabState): boolean {
  return twin.isAllowed && twin.isOn && twin.hasBegun
}

/** What is known of the twin of the run as it is; none before its first report, and while it is made anew. */
export function twinGhost({ twin, run }: Pick<LabState, 'twin' | 'run'>): Ghost | undefined {
  return twin.ghost?.run.run === run?.run ? twin.ghost : undefined
}

/** What the run is compared with in every picture: the run before a restart until it is removed, else the twin. */
export function shownGhost(state: Pick<LabState, 'ghost' | 'twin' | 'run'>): Ghost | undefined {
  return state.ghost ?? twinGhost(state)
}
