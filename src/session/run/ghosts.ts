// The run before a restart, kept for comparison; a gesture that restarts many times keeps the run before the gesture.
import type { Experiment } from '../../experiment/experiment'
import type { RunDescription } from '../../protocol/run-description'
import type { History } from '../history'
import type { Ghost, LabState } from '../state'
import { describeRestart } from '../words/describe-restart'

export interface Ghosts {
  /** The next restart keeps what it ends. */
  beginGesture(): void
  /** The ghost of the run that begins; its rows are taken out of the history. */
  after(ending: LabState, before: Experiment): Ghost | undefined
  /** The ghost of the run that another leaves, which keeps the rows up to there. */
  left(state: LabState, label: string): Ghost | undefined
}

export function createGhosts(history: History): Ghosts {
  let isKept = false
  return {
    beginGesture() {
      isKept = false
    },
    after(ending, before) {
      const { run, step, experiment, ghost } = ending
      const isFirst = !isKept
      isKept = true
      // A run that was never trained has nothing to compare with.
      if (!isFirst || !run || step === 0) return ghost
      return {
        ...leftBehind(ending, run),
        label: describeRestart(before, experiment),
        history: history.takeAway(),
      }
    },
    left(state, label) {
      if (!state.run) return undefined
      return { ...leftBehind(state, state.run), label, history: history.copy() }
    },
  }
}

function leftBehind(state: LabState, run: RunDescription): Omit<Ghost, 'label' | 'history'> {
  const { step, latest, prediction, parameters } = state
  return {
    run,
    step,
    ...(latest && { latest }),
    ...(prediction && { prediction }),
    ...(parameters && { parameters }),
  }
}
