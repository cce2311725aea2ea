// What outlives a worker, or the run that is forked: it as the page knows it, up to the step that another goes on from.
import type { RunDescription } from '../../protocol/run-description'
import type { History } from '../history'
import type { LabState, Mark } from '../state'
import { without } from '../store'

/**
 * The state once the run has been set up again at `step`; what was measured there or later leaves the history.
 *
 * @param marks up to there
 */
export function resumed(
  state: LabState,
  history: History,
  description: RunDescription,
  step: number,
  marks: Mark[],
): LabState {
  history.dropFrom(step)
  const best = lowestOf(history, { since: state.pointsSince })
  return {
    ...without(state, 'best', 'reason', 'divergedAt', 'finalPredictions'),
    run: description,
    status: step === 0 ? 'ready' : 'paused',
    step,
    marks,
    // The parameters that it would bring back were in the worker.
    canGoBack: false,
    historyVersion: state.historyVersion + 1,
    ...(best && { best }),
  }
}

/** What was changed in steps that the run has not taken any more holds from `step`, where it stands or goes on. */
export function heldFrom(marks: readonly Mark[], step: number): Mark[] {
  return marks.map((mark) => (mark.step > step ? { ...mark, step } : mark))
}

/**
 * The first of the lowest validation losses; none without validation rows.
 *
 * @param since the first step that is looked at: of losses over other points none is the lowest of these
 * @param until the last
 */
export function lowestOf(
  history: History,
  { since = 0, until = Number.POSITIVE_INFINITY }: { since?: number | undefined; until?: number | undefined },
): LabState['best'] {
  let best: LabState['best']
  for (let i = history.indexAt(since - 1) + 1; i < history.count && history.at(i, 'step') <= until; i++) {
    const validationLoss = history.at(i, 'validationLoss')
    if (validationLoss < (best?.validationLoss ?? Number.POSITIVE_INFINITY)) {
      best = { step: history.at(i, 'step'), validationLoss }
    }
  }
  return best
}
