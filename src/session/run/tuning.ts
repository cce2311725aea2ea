// Changing the run that goes on, gesture by gesture: each leaves one mark, and can be undone with its consequences.

import { tuned } from '../../experiment/changes/tuned'
import { type Tuning, tunableSettings } from '../../experiment/experiment'
import { parseTuning } from '../../experiment/parse/parse'
import type { Lab } from '../lab'
import { notify } from '../notify'
import type { LabState, Mark } from '../state'
import { type TunableValues, tunableValues } from '../words/change'
import { describeChange, withMark } from '../words/marks'
import { judge } from '../words/verdict'
import type { Playing } from './playing'

export interface TuningVerbs {
  tune(tuning: Tuning): Promise<void>
  beginGesture(): void
  goBack(): Promise<void>
  /** A new run: nothing is left to go back to. */
  forget(): void
}

interface Gesture {
  /** The values that its mark counts from. */
  from: TunableValues
  lossBefore?: number | undefined
  mark?: Mark
  /** Where the worker first felt it; until it has answered the mark stands at the step last reported. */
  appliedAt?: number
}

export function createTuning({ store, ask }: Lab, playing: Playing): TuningVerbs {
  let gesture: Gesture | undefined
  /** The one before, until something else begins. */
  let ended: Gesture | undefined
  /** The values that belong to the parameters which the worker keeps, and the step that was reported then. */
  let kept: { values: TunableValues; step: number } | undefined

  const send = (changed: Partial<LabState> & Pick<LabState, 'experiment'>): Promise<number> => {
    const { planned, revision: newest } = store.getState()
    // What is planned has its own already.
    const revision = (planned?.at(-1)?.revision ?? newest) + 1
    store.setState({ ...changed, revision })
    return ask('tune', { settings: tunableSettings(changed.experiment), revision })
  }

  /** With the first change, not with the touch: a control that is touched and left alone changes nothing. */
  const openGesture = (state: LabState): Gesture => {
    const from = tunableValues(state.experiment)
    // What a crushed network looks like is not worth keeping while there is something better.
    if (!kept || !isLost(state)) {
      kept = { values: from, step: state.step }
      ask('keep', undefined).catch((error) => notify(store, error))
    }
    return goesOn(ended, state) ? ended : { from, lossBefore: state.latest?.validationLoss }
  }

  const markOf = (open: Gesture, state: LabState, to: TunableValues): Mark[] => {
    const old = open.mark
    const step = open.appliedAt || old?.step || state.step
    const { from, lossBefore } = open
    const change = { from, to }
    open.mark = {
      step,
      label: describeChange(change),
      change,
      ...(lossBefore !== undefined && { lossBefore }),
    }
    return withMark(state.marks, old, open.mark)
  }

  /** The mark goes where the worker felt the change: at full speed hundreds of steps after what was last reported. */
  const settle = async (open: Gesture, answer: Promise<number>): Promise<void> => {
    const { run } = store.getState()
    const appliedAt = await answer
    const { mark: old } = open
    if (!old || open.appliedAt || store.getState().run !== run) return
    open.appliedAt = appliedAt
    open.mark = { ...old, step: appliedAt }
    store.setState(({ marks }) => ({ marks: withMark(marks, old, open.mark as Mark) }))
  }

  return {
    async tune(tuning) {
      const asked = parseTuning(tuning)
      const state = store.getState()
      const experiment = tuned(state.experiment, asked)
      gesture ??= openGesture(state)
      const open = gesture
      const answer = send({
        experiment,
        marks: markOf(open, state, tunableValues(experiment)),
        touched: state.touched || asked.penalty !== undefined,
        isPenaltyMoved: state.isPenaltyMoved || asked.penalty !== undefined,
        canGoBack: kept !== undefined,
      })
      playing.goOn()
      await settle(open, answer)
    },

    beginGesture() {
      ended = gesture ?? ended
      gesture = undefined
    },

    async goBack() {
      if (!kept) return
      const state = store.getState()
      const { penalty, dropout, learningRate, weightDecay } = kept.values
      const optimizer = { ...state.experiment.optimizer, learningRate, weightDecay }
      const open = gesture ?? ended
      // Where nothing was trained in between, what is left of what was tried there is still one change.
      const isSame = kept.step === state.step && goesOn(open, state)
      const restoring = { from: kept.values, mark: { step: state.step, label: 'back' } }
      const back: Gesture = isSame ? open : restoring
      const marks = isSame
        ? markOf(open, state, kept.values)
        : withMark(state.marks, undefined, restoring.mark)
      ended = isSame ? open : undefined
      gesture = kept = undefined
      const restored = ask('restore', undefined)
      const answer = send({
        experiment: { ...state.experiment, penalty, dropout, optimizer },
        marks,
        canGoBack: false,
      })
      if (state.status === 'diverged') playing.play()
      else playing.goOn()
      await Promise.all([restored, settle(back, answer)])
    },

    forget() {
      gesture = ended = kept = undefined
    },
  }
}

/** Nothing was trained with what was tried before: it is one change. */
function goesOn(ended: Gesture | undefined, { marks, step, status }: LabState): ended is Gesture {
  const mark = ended?.mark
  return mark !== undefined && mark === marks.at(-1) && mark.step === step && status !== 'running'
}

function isLost(state: LabState): boolean {
  const { kind } = judge(state)
  return kind === 'collapsed' || kind === 'diverged'
}
