// The ladder that trains beside the visitor's network: whether it does, how large it is, and the newest of what it found.

import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import type { LadderReport, LadderWish } from '../shared/ladder'
import { ladderValues, standardLadderSize } from '../shared/ladder-values'

export interface LadderState {
  /** The address may forbid it. */
  isAllowed: boolean
  isOn: boolean
  /** How many rungs the visitor chose; without it what suits the device. */
  size?: number
  report?: LadderReport
}

export interface LadderBeside {
  show(isOn: boolean): void
  /** @param size one of `LADDER_SIZES` */
  resize(size: number): void
  /** Nobody sees a hidden page: its ladder rests. */
  setHidden(isHidden: boolean): void
  /** A run has been set up, by this worker or another: the ladder goes with it. */
  begin(): void
  take(report: LadderReport): void
  /** The worker was lost, and the ladder with it. */
  forget(): void
}

export function createLadderBeside({ store, ask }: Lab): LadderBeside {
  let isHidden = false

  const send = () => {
    const wish = wishOf(store.getState(), isHidden)
    ask('ladderBeside', wish).catch((error) => notify(store, error))
  }
  const change = (to: Partial<LadderState>) => {
    const { report: _, ...ladder } = store.getState().ladder
    store.setState({ ladder: { ...ladder, ...to } })
    if (store.getState().run) send()
  }

  return {
    show: (isOn) => change({ isOn }),
    resize: (size) => change({ size }),
    setHidden(hidden) {
      isHidden = hidden
      const { run, ladder } = store.getState()
      if (run && ladder.isOn) send()
    },
    begin() {
      if (store.getState().ladder.isOn) send()
    },
    take(report) {
      const { run, ladder } = store.getState()
      if (ladder.isOn && report.run === run?.run) store.setState({ ladder: { ...ladder, report } })
    },
    forget() {
      const { report: _, ...ladder } = store.getState().ladder
      store.setState({ ladder })
    },
  }
}

export function ladderSize({ ladder, device }: LabState): number {
  return ladder.size ?? standardLadderSize(device ?? { software: true })
}

/** The newest of the run as it is; none before the first, and while the ladder is made anew. */
export function ladderReport({ ladder, run }: LabState): LadderReport | undefined {
  const { report } = ladder
  return ladder.isOn && report && report.run === run?.run && report.rungs.length > 0 ? report : undefined
}

function wishOf(state: LabState, isResting: boolean): LadderWish {
  const values = state.ladder.isOn ? ladderValues(ladderSize(state)) : []
  return { values, length: firstRest(state), isResting }
}
