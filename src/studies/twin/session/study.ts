// The twin on the page: when it begins, what is wished for, and its reports as a live ghost of the run.
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import { layerSizes } from '../../../experiment/shape'
import { History } from '../../../session/history'
import { newestRow } from '../../../session/run/reports'
import type { Ghost, LabState } from '../../../session/state'
import { without } from '../../../session/store'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { noPenalty, type TwinSetting, twinOf } from '../shared/twin-setting'
import type { TwinReport } from '../shared/wire'
import type { TwinState } from './state'
import { NO_PENALTY, twinLabel } from './twin-label'

type Id = 'twin'

export interface TwinVerbs {
  /** Whether it trains beside the visitor's own network, from the first λ on; off, it holds nothing. */
  show(isOn: boolean): void
  /** Another twin, from step 0. */
  compareWith(setting: TwinSetting): void
}

export const twin: SessionStudy<Id, TwinVerbs> = {
  permission: 'twin',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed, isOn: true, hasBegun: false, setting: noPenalty }),
  create: createTwin,
}

function createTwin({ store, own, show, wish: send, watched }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: TwinVerbs
} {
  let isHidden = false
  let isResting = false
  let wish = 0
  let history = new History()
  /** The one that the history is of. */
  let known: number | undefined

  const wishNow = () => {
    const setting = isTwinOn(store.getState()) ? { setting: own().setting } : {}
    isResting = isHidden || isTheRun(store.getState())
    send({ wish, ...setting, isResting })
  }
  /** The next report begins a history of its own. */
  const forget = () => {
    known = undefined
    const { hasDiverged: _, ...rest } = own()
    store.setState(without(store.getState(), 'liveGhost'), true)
    show(rest)
  }
  /** At λ = 0 there is nothing to compare: it rests as it is, and is not shown. */
  const followLambda = () => {
    const state = store.getState()
    const { liveGhost } = state
    if (!isTwinOn(state) || (isHidden || isTheRun(state)) === isResting) return
    if (liveGhost) store.setState({ liveGhost: { ...liveGhost, isTheRun: isTheRun(state) } })
    wishNow()
  }
  const change = (to: Partial<TwinState>) => {
    forget()
    show({ ...own(), ...to })
    wish++
    if (store.getState().run) wishNow()
  }
  return {
    life: {
      begin() {
        // What was begun in one preset says nothing in the next.
        if (own().hasBegun && !store.getState().isPenaltyMoved) return change({ hasBegun: false })
        forget()
        if (isTwinOn(store.getState())) wishNow()
      },
      rest(hidden) {
        isHidden = hidden
        if (store.getState().run && isTwinOn(store.getState())) wishNow()
      },
      take(report) {
        const state = store.getState()
        if (report.wish !== wish || report.run !== state.run?.run || !isTwinOn(state)) return
        if (report.twin !== known) {
          forget()
          history = new History()
          known = report.twin
        }
        if (report.rows.length > 0) history.append(report.rows, report.width)
        if (history.count === 0) return
        show({ ...own(), hasDiverged: report.hasDiverged })
        store.setState({ liveGhost: ghostOf(report, store.getState(), history, watched()) })
      },
      forget,
      tuned() {
        const { isPenaltyMoved, experiment } = store.getState()
        const { isAllowed, hasBegun } = own()
        // The first that penalises begins it.
        if (isAllowed && !hasBegun && isPenaltyMoved && isPenalised(experiment)) change({ hasBegun: true })
        else followLambda()
      },
      dismiss() {
        change({ isOn: false })
      },
    },
    verbs: {
      show: (isOn) => change({ isOn }),
      compareWith: (setting) => change({ setting, isOn: true }),
    },
  }
}

/** Whether there is one, or it is being made. */
export function isTwinOn({ studies }: LabState): boolean {
  const { isAllowed, isOn, hasBegun } = studies.twin
  return isAllowed && isOn && hasBegun
}

/** Whether there is something to compare: beside λ = 0 a twin without penalty is the visitor's network itself. */
export function isTwinShown(state: LabState): boolean {
  return isTwinOn(state) && !isTheRun(state)
}

function isTheRun({ experiment, studies }: LabState): boolean {
  return twinLabel(studies.twin.setting) === NO_PENALTY && !isPenalised(experiment)
}

function ghostOf(
  { step, rows, width, prediction, parameters }: TwinReport,
  state: LabState,
  history: History,
  watched: number[][] | undefined,
): Ghost {
  const { run, experiment, studies, liveGhost } = state
  const description = run as NonNullable<LabState['run']>
  const { setting } = studies.twin
  const isOfWatched = prediction?.length === (watched?.length ?? 0) * description.outputNames.length
  const latest = rows.length > 0 ? newestRow(rows, width).latest : liveGhost?.latest
  return {
    label: twinLabel(setting),
    isTheRun: isTheRun(state),
    run: { ...description, sizes: layerSizes(twinOf(experiment, setting)) },
    step,
    history,
    ...(latest && { latest }),
    ...(prediction &&
      watched &&
      isOfWatched && { prediction: { inputs: watched, values: prediction, step } }),
    ...(parameters && { parameters: { values: parameters, step } }),
  }
}
