// The twin that trains beside the visitor's network: when it begins, what is asked of the worker, and its reports as a live ghost.
import type { Experiment } from '../../../experiment/experiment'
import { layerSizes } from '../../../experiment/shape'
import { History } from '../../../session/history'
import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import { newestRow } from '../../../session/run/reports'
import type { Ghost, LabState } from '../../../session/state'
import type { TwinReport } from '../shared/twin'
import { type TwinSetting, twinOf } from '../shared/twin-setting'
import { twinLabel } from './twin-label'
import { isTwinOn, type TwinState } from './twin-state'

export interface Twin {
  /** A control has been moved: the first that penalises begins it. */
  consider(): void
  show(isOn: boolean): void
  compareWith(setting: TwinSetting): void
  /** Nobody sees a hidden page: its twin rests. */
  setHidden(isHidden: boolean): void
  /** A run has been set up, by this worker or another: the twin is made for it. */
  begin(): void
  /** @param watched the inputs that predictions were last asked for */
  take(report: TwinReport, watched: number[][] | undefined): void
  /** The worker was lost, and the twin with it. */
  forget(): void
}

export function createTwin({ store, ask }: Lab): Twin {
  let isHidden = false
  let wish = 0
  let history = new History()
  /** The one that the history is of. */
  let known: number | undefined

  const send = () => {
    const state = store.getState()
    const setting = isTwinOn(state) ? { setting: state.twin.setting } : {}
    ask('twinBeside', { wish, ...setting, isResting: isHidden }).catch((error) => notify(store, error))
  }
  /** The next report begins a history of its own. */
  const forget = () => {
    known = undefined
    store.setState(({ twin: { ghost: _, hasDiverged: __, ...twin } }) => ({ twin }))
  }
  const change = (to: Partial<TwinState>) => {
    forget()
    store.setState(({ twin }) => ({ twin: { ...twin, ...to } }))
    wish++
    if (store.getState().run) send()
  }

  return {
    consider() {
      const { twin, touched, experiment } = store.getState()
      if (twin.isAllowed && !twin.hasBegun && touched && isPenalised(experiment)) change({ hasBegun: true })
    },
    show: (isOn) => change({ isOn }),
    compareWith: (setting) => change({ setting, isOn: true }),
    setHidden(hidden) {
      isHidden = hidden
      const state = store.getState()
      if (state.run && isTwinOn(state)) send()
    },
    begin() {
      forget()
      if (isTwinOn(store.getState())) send()
    },
    take(report, watched) {
      const state = store.getState()
      if (report.wish !== wish || report.run !== state.run?.run || !isTwinOn(state)) return
      if (report.twin !== known) {
        forget()
        history = new History()
        known = report.twin
      }
      if (report.rows.length > 0) history.append(report.rows, report.width)
      if (history.count === 0) return
      const { twin } = store.getState()
      const ghost = ghostOf(report, state, history, watched)
      store.setState({ twin: { ...twin, ghost, hasDiverged: report.hasDiverged } })
    },
    forget,
  }
}

function isPenalised({ penalty }: Experiment): boolean {
  return penalty.kind !== 'none' && penalty.lambda > 0
}

function ghostOf(
  { step, rows, width, prediction, parameters }: TwinReport,
  { run, experiment, twin }: LabState,
  history: History,
  watched: number[][] | undefined,
): Ghost {
  const description = run as NonNullable<LabState['run']>
  const isOfWatched = prediction?.length === (watched?.length ?? 0) * description.outputNames.length
  const latest = rows.length > 0 ? newestRow(rows, width).latest : twin.ghost?.latest
  return {
    label: twinLabel(twin.setting),
    run: { ...description, sizes: layerSizes(twinOf(experiment, twin.setting)) },
    step,
    history,
    ...(latest && { latest }),
    ...(prediction &&
      watched &&
      isOfWatched && { prediction: { inputs: watched, values: prediction, step } }),
    ...(parameters && { parameters: { values: parameters, step } }),
  }
}
