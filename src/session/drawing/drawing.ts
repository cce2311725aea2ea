// Points drawn by hand into the run that goes on: each is a mark on the charts, and can be taken back.
import { formatCount } from '../../catalog/number-text'
import { ownPoints } from '../../experiment/points/own-points'
import { type PointEdit, withEdit } from '../../experiment/points/point-edit'
import type { RunDescription } from '../../protocol/run-description'
import { VALIDATION_DRAWN } from '../drawn-points'
import { History } from '../history'
import type { Lab } from '../lab'
import type { NamedData, Runs } from '../run/runs'
import type { Ghost, LabState, Mark } from '../state'
import { without } from '../store'
import { beforeEdits, describeEdits } from '../words/edits'
import { withMark } from '../words/marks'
import type { DrawingHand } from './drawing-verbs'

/** What a generated set is called once something is drawn into it. */
const DRAWN = 'Drawn by hand'

/** A change, and the data before it. */
interface Done {
  edit: PointEdit
  before: NamedData
}

export function createDrawing({ store }: Lab, runs: Pick<Runs, 'exchange' | 'isSettingUp'>): DrawingHand {
  let done: readonly Done[] = []
  let isNewGesture = true
  /** The newest that was made, and how much had been done before it. */
  let mark: Mark | undefined
  let markedFrom = 0

  const exchange = async (next: NamedData, now: readonly Done[]): Promise<void> => {
    const was = done
    done = now
    try {
      await runs.exchange(next, (before, step) => {
        // Not what was done before this one: of what waits for the worker only the newest goes.
        const known = before.drawn?.length ?? 0
        const isNewest = mark !== undefined && mark === before.marks.at(-1)
        const isMore = isNewest && (now.length === known || isAtRest(before, mark as Mark, step))
        if (!isMore) markedFrom = Math.min(now.length, known)
        const edits = now.slice(markedFrom).map(({ edit }) => edit)
        const label =
          edits.length > 0
            ? describeEdits(edits) + cutTo(before.run, next.data)
            : isMore
              ? ''
              : 'point undone'
        const old = isMore ? mark : undefined
        mark = { step: old?.step ?? step, label }
        return {
          drawn: now.map(({ edit }) => edit),
          marks: withMark(before.marks, old, mark),
          ...boundaryBefore(before, isMore, edits.length),
        }
      })
    } catch (error) {
      done = was
      throw error
    }
  }

  return {
    async edit(edit) {
      const { run, experiment } = store.getState()
      // What is drawn on is about to go.
      if (!run || runs.isSettingUp()) return
      const last = isNewGesture ? undefined : done.at(-1)
      const whole = last && movedOn(last.edit, edit)
      isNewGesture = false
      const data = withEdit(ownPoints(experiment.data, run.training, shownOf(run)), edit)
      const now = whole
        ? [...done.slice(0, -1), { ...last, edit: whole }]
        : [...done, { edit, before: experiment }]
      await exchange(named(experiment, data), now)
    },
    async undo() {
      const last = done.at(-1)
      if (!last || runs.isSettingUp()) return
      await exchange(last.before, done.slice(0, -1))
    },
    close() {
      const state = store.getState()
      if (state.beforeEdit) store.setState(without(state, 'beforeEdit'), true)
    },
    beginGesture() {
      isNewGesture = true
    },
    begin(cause) {
      if (cause !== 'load') return
      done = []
      mark = undefined
      if (store.getState().drawn) store.setState(without(store.getState(), 'drawn'), true)
    },
  }
}

/** The name of a generated set was that of its preset. */
function named({ data: before, name }: NamedData, data: NamedData['data']): NamedData {
  if (before.kind !== 'custom') return { data, name: DRAWN }
  return { data, ...(name !== undefined && { name }) }
}

/** Nothing has been trained since: it is one change. */
function isAtRest({ status }: LabState, mark: Mark, step: number): boolean {
  return mark.step === step && status !== 'running'
}

/** The two as one, where the second only moves on what the first has moved or added. */
function movedOn(first: PointEdit, then: PointEdit): PointEdit | undefined {
  if (then.kind !== 'move' || first.split !== then.split) return undefined
  const { input, target } = then
  if (first.kind === 'add') return { ...first, input, target }
  return first.kind === 'move' && first.index === then.index ? then : undefined
}

/** A generated set is taken as the fit shows it. */
function shownOf({ validation: { inputs, targets } }: RunDescription) {
  return { inputs: inputs.slice(0, VALIDATION_DRAWN), targets: targets.slice(0, VALIDATION_DRAWN) }
}

/** Of a generated set's many validation rows those are left that the fit shows. */
function cutTo(run: RunDescription | undefined, data: NamedData['data']): string {
  const [before, now] = [
    run?.validation.inputs.length ?? 0,
    data.kind === 'custom' && data.validationInputs.length,
  ]
  return now !== false && now < before - 1 ? `, validation ${formatCount(before)} → ${formatCount(now)}` : ''
}

/** Of changes that are one mark it is that of before the first. */
function boundaryBefore(
  { run, step, prediction, beforeEdit }: LabState,
  isMore: boolean,
  count: number,
): { beforeEdit?: Ghost } {
  const label = beforeEdits(count)
  if (isMore && beforeEdit) return { beforeEdit: { ...beforeEdit, label } }
  if (!run || !prediction || step === 0) return {}
  return { beforeEdit: { label, run, step, prediction, history: new History() } }
}
