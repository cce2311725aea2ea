// Time travel: the run stands still while the page shows it as it was; it can go on from there as another run.

import { columnAt } from '../../protocol/metrics'
import type { PastMoment } from '../../protocol/past'
import type { Lab } from '../lab'
import { notify } from '../notify'
import type { LabState, LookBackState, Moment } from '../state'
import { without } from '../store'
import { latestWins } from '../worker/latest-wins'
import type { Playing } from './playing'
import { metricsOf } from './reports'
import { lowestOf } from './resumption'
import type { Runs } from './runs'
import type { Snapshots } from './snapshots'

/** Before so many steps there is nothing to look back at. */
export const LOOK_BACK_FROM = 10

export interface LookingBack {
  /** Pauses, and learns which steps are kept. */
  lookBack(): Promise<void>
  /** Shows the kept step nearest to this one; where the run stands, or beyond, the newest. */
  recall(step: number): Promise<void>
  /** The step that is shown once more, where there is one: something else is watched now. */
  recallAgain(): void
  /** Goes on where it trained before. */
  backToNow(): void
  /** What is shown goes on as another run, with the values as they stand now. */
  fork(): Promise<void>
  /** Early stopping: the best step that is kept becomes the run, and stays paused. */
  restoreBest(): Promise<void>
  /**
   * The same of any step that is kept.
   *
   * @returns whether it is the run; not where another has begun meanwhile
   * @throws where it is not kept
   */
  restore(step: number): Promise<boolean>
  /** Something else is done with the network. */
  end(): void
}

interface Parts {
  playing: Playing
  snapshots: Snapshots
  runs: Runs
  /** What predictions are asked for. */
  watched(): number[][] | undefined
}

export function createLookingBack(lab: Lab, { playing, snapshots, runs, watched }: Parts): LookingBack {
  const { store, ask } = lab
  let goesOn = false
  let newest = 0
  /** A slider that is dragged asks for many steps: of those that wait only the newest goes. */
  const recalls = latestWins((step: number) => ask('recall', { step }))

  const end = () => {
    goesOn = false
    if (store.getState().lookBack) store.setState(without(store.getState(), 'lookBack'), true)
  }

  const change = (to: (lookBack: LookBackState) => LookBackState) => {
    const { lookBack } = store.getState()
    if (lookBack) store.setState({ lookBack: to(lookBack) })
  }

  const recall = async (step: number): Promise<void> => {
    const asked = store.getState().lookBack
    if (!asked) return
    if (step >= asked.now) {
      // It overtakes what is on its way.
      newest++
      return change(withoutMoment)
    }
    const turn = ++newest
    const found = await recalls.offer(step)
    if (turn === newest) change((lookBack) => ({ ...lookBack, moment: momentOf(lab, found, watched()) }))
  }

  const goOnFrom = async ({ shown, settings }: Moment, left: string): Promise<void> => {
    await runs.fork(shown.step, settings, left)
    if (shown.parameters) snapshots.learn({ step: shown.step, parameters: shown.parameters.values })
  }

  return {
    async lookBack() {
      const { status, run } = store.getState()
      const wasRunning = status === 'running'
      if (wasRunning) await snapshots.pause()
      const kept = await ask('keptSteps', undefined)
      // Meanwhile another may have begun.
      if (store.getState().run !== run) return
      goesOn = wasRunning
      store.setState({ lookBack: { now: store.getState().step, ...kept } })
    },
    recall,
    recallAgain() {
      const shown = store.getState().lookBack?.moment?.shown
      if (shown) recall(shown.step).catch((error) => notify(store, error))
    },
    backToNow() {
      const resumes = goesOn
      end()
      if (resumes) playing.play()
    },
    async fork() {
      const moment = store.getState().lookBack?.moment
      if (!moment) return
      await goOnFrom(moment, 'not forked')
      playing.play()
    },
    async restoreBest() {
      const best = store.getState().lookBack?.best
      if (!best) return
      await recall(best.step)
      const moment = store.getState().lookBack?.moment
      if (moment?.shown.step !== best.step) return
      // Its line goes on beyond the step where training should have stopped.
      await goOnFrom(moment, 'not stopped')
    },
    async restore(step) {
      const { run } = store.getState()
      const moment = momentOf(lab, await ask('recall', { step }), watched())
      if (store.getState().run !== run) return false
      if (moment.shown.step !== step) throw new Error(notKept(step))
      await goOnFrom(moment, 'not stopped')
      return true
    },
    end,
  }
}

function notKept(step: number): string {
  return `The weights of step ${step} are not kept. Look back shows the steps that are.`
}

/** The state as the page shows it: that of another step while the visitor looks back. */
export function asShown(state: LabState): LabState {
  const moment = state.lookBack?.moment
  if (!moment) return state
  let shown = overlaid.get(state)
  if (!shown) {
    // It was trained then, whatever became of it.
    shown = { ...without(state, 'outputs'), ...moment.shown, status: 'paused' }
    overlaid.set(state, shown)
  }
  return shown
}

/** The same object for the same state, so that only what changes renders. */
const overlaid = new WeakMap<LabState, LabState>()

/** The experiment with the values that what is shown was trained with. */
export function experimentShown({ experiment, lookBack }: LabState): LabState['experiment'] {
  const settings = lookBack?.moment?.settings
  return settings ? { ...experiment, ...settings } : experiment
}

/** Where the run stands, whatever is shown. */
export function stepNow({ step, lookBack }: Pick<LabState, 'step' | 'lookBack'>): number {
  return lookBack?.now ?? step
}

function withoutMoment({ moment: _, ...lookBack }: LookBackState): LookBackState {
  return lookBack
}

function momentOf({ store, history }: Lab, found: PastMoment, inputs: number[][] | undefined): Moment {
  const { step, row, settings, parameters, prediction, labels, outputs } = found
  const best = lowestOf(history, { since: store.getState().pointsSince, until: row[columnAt.step] })
  return {
    settings,
    shown: {
      step,
      ...metricsOf(row),
      parameters: { values: parameters, step },
      ...(inputs && prediction && { prediction: { inputs, values: prediction, step } }),
      ...(labels && { labels }),
      ...(outputs && { outputs: { values: outputs, step } }),
      ...(best && { best }),
    },
  }
}
