// A run that is tuned by itself at the steps that its address says: the worker does so, and the page shows it as if it had
// been done by hand. Fetched when an address asks for it.

import { formatCount } from '../../catalog/number-text'
import type { PresetId } from '../../catalog/presets/preset-table'
import { readThen } from '../../experiment/address/then/read'
import type { Experiment, TunableSettings } from '../../experiment/experiment'
import type { Planned } from '../../protocol/commands'
import type { History } from '../history'
import type { Lab } from '../lab'
import type { LabState, Mark } from '../state'
import { without } from '../store'
import type { StudyLives } from '../study-lives'
import { type Change, tunableValues } from '../words/change'
import { describeChange, withMark } from '../words/marks'
import type { Runs } from './runs'

interface Parts {
  lab: Lab
  runs: Pick<Runs, 'load'>
  studies: Pick<StudyLives, 'tuned'>
}

/**
 * Loads an experiment as it was at step 0, with what is tuned on the way.
 *
 * @param then as it stands in the address
 * @returns a sentence for each part of it that does not count
 */
export async function loadReplay(
  { lab, runs, studies }: Parts,
  experiment: Experiment,
  presetId: PresetId,
  then: string,
): Promise<string[]> {
  const { store } = lab
  const { tunings, refused } = readThen(then, experiment)
  const { revision } = store.getState()
  const all = tunings.map((tuned, i) => ({ ...tuned, revision: revision + i + 1 }))
  const planned = all.length > 0 ? all : undefined
  await runs.load(experiment, presetId, planned)
  if (!planned || store.getState().planned !== planned) return refused
  store.setState(longEnough(store.getState(), planned))
  follow(lab, () => studies.tuned())
  return refused
}

/** By hand, a change at rest goes on: what is planned there or later is to come, unless the experiment itself ends before. */
function longEnough({ restsAt = 0, experiment }: LabState, planned: readonly Planned[]): Partial<LabState> {
  const last = planned.at(-1)?.after ?? 0
  return experiment.steps === undefined && last >= restsAt ? { restsAt: last + restsAt } : {}
}

/** Until something else is tuned, or another run takes its place. */
function follow({ store, history }: Lab, tuned: () => void): void {
  const { data } = store.getState().experiment
  const stop = store.subscribe((now, before) => {
    const { planned } = now
    if (!planned) return end(now, before)
    // By hand: what came by itself has left the list too.
    if (now.revision !== before.revision && planned === before.planned)
      return store.setState(without(now, 'planned'), true)
    const come = planned.filter(({ revision }) => revision <= now.reportedRevision)
    if (come.length === 0) return
    store.setState(come.reduce((state, next) => withTuned(state, next, history), now))
    tuned()
  })
  const end = (now: LabState, { planned: [next] = [] }: LabState) => {
    stop()
    // Who has chosen something else altogether knows that it is over.
    const isStillTheirs = now.experiment.data === data || now.pointsSince !== undefined
    if (next && isStillTheirs) store.setState({ notice: leftOut(next) })
  }
}

function leftOut({ after }: Planned): string {
  return `From here on the run is yours: what the link would have changed from step ${formatCount(after)} on is left out.`
}

/** The change has come. */
function withTuned(state: LabState, { after, settings, revision }: Planned, history: History): LabState {
  const experiment = { ...state.experiment, ...settings }
  const change = { from: tunableValues(state.experiment), to: tunableValues(experiment) }
  const isMoved = isPenaltyMoved(state.experiment, settings)
  return {
    ...state,
    experiment,
    // Something may have been tuned by hand on the way here.
    revision: Math.max(state.revision, revision),
    planned: (state.planned ?? []).slice(1),
    marks: withMark(state.marks, undefined, markOf(after, change, history)),
    touched: state.touched || isMoved,
    isPenaltyMoved: state.isPenaltyMoved || isMoved,
  }
}

function isPenaltyMoved({ penalty }: TunableSettings, { penalty: to }: TunableSettings): boolean {
  return JSON.stringify(penalty) !== JSON.stringify(to)
}

function markOf(step: number, change: Change, history: History): Mark {
  const at = history.indexAt(step)
  const label = describeChange(change)
  return { step, label, change, ...(at >= 0 && { lossBefore: history.at(at, 'validationLoss') }) }
}
