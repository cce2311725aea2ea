// The steps that a hair line can stand on: those with a row, of the run or of the one before it where that went further.
import type { History } from '../../../../session/history'
import { shownGhost } from '../../../../session/run/shown-ghost'
import type { Session } from '../../../../session/session'
import type { StepRange } from './step-axis'

function longest({ store, history }: Session): History {
  const ghost = shownGhost(store.getState())
  return ghost && lastStep(ghost.history) > lastStep(history) ? ghost.history : history
}

function lastStep(history: History): number {
  return history.count > 0 ? history.at(history.count - 1, 'step') : -1
}

/** The measured step nearest to this one; undefined where nothing was measured. */
export function nearestStep(session: Session, step: number): number | undefined {
  const history = longest(session)
  if (history.count === 0) return undefined
  const before = Math.max(0, history.indexAt(step))
  const after = Math.min(before + 1, history.count - 1)
  const [low, high] = [history.at(before, 'step'), history.at(after, 'step')]
  return high - step < step - low ? high : low
}

/**
 * The step so many rows further, not beyond what is shown.
 *
 * @param from where the hair line is; without it the newest step of the run, if that is shown
 * @param rows negative is back
 */
export function stepBeside(
  session: Session,
  from: number | undefined,
  rows: number,
  zoom?: StepRange,
): number | undefined {
  const history = longest(session)
  if (history.count === 0) return undefined
  const newest = zoom ? Math.max(0, history.indexAt(zoom.to)) : history.count - 1
  const oldest = zoom ? Math.min(newest, history.indexAt(zoom.from - 1) + 1) : 0
  const to = from === undefined ? history.indexAt(lastStep(session.history)) : history.indexAt(from) + rows
  return history.at(Math.min(Math.max(to, oldest), newest), 'step')
}
