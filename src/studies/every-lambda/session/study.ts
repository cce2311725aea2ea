// Every λ on the page: whether networks of every λ train beside the visitor's, how many, and the newest of what they found.
import { parseLadder } from '../../../experiment/parse/arguments'
import { refuse } from '../../../experiment/parse/bad-input'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { ladderValues, standardLadderSize } from '../shared/ladder-values'
import type { EveryLambdaReport, EveryLambdaWire, EveryLambdaWish } from '../shared/wire'
import type { EveryLambdaState } from './state'

type Id = 'every-lambda'

export interface EveryLambdaVerbs {
  /** Whether they train beside the visitor's own, in the time that is left; off, they hold nothing. */
  show(isOn: boolean): void
  /** @param size one of `LADDER_SIZES` */
  resize(size: number): void
  /**
   * Trains one network a λ as one fleet, from the start and at full speed; the visitor's run stays as it is.
   *
   * @throws BadInput where the penalty has no λ, or what is asked for is no ladder
   */
  ladder(query: unknown): Promise<EveryLambdaWire['questions']['ladder']['result']>
}

export const everyLambda: SessionStudy<Id, EveryLambdaVerbs> = {
  permission: 'ladder',
  // A ladder that is asked for says on its way that the worker is alive.
  patience: { wish: FETCHING, ladder: FETCHING },
  initial: (isAllowed) => ({ isAllowed, isOn: false }),
  create: createEveryLambda,
}

function createEveryLambda({ store, own, show, wish, ask }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: EveryLambdaVerbs
} {
  let isHidden = false

  const send = () => wish(wishOf(store.getState(), isHidden))
  const forget = () => show(withoutReport(own()))
  const change = (to: Partial<EveryLambdaState>) => {
    if (!own().isAllowed) return
    show({ ...withoutReport(own()), ...to })
    if (store.getState().run) send()
  }

  return {
    life: {
      begin() {
        if (own().isOn) send()
      },
      rest(hidden) {
        isHidden = hidden
        if (store.getState().run && own().isOn) send()
      },
      take(report) {
        if (own().isOn && report.run === store.getState().run?.run) show({ ...own(), report })
      },
      forget,
    },
    verbs: {
      show: (isOn) => change({ isOn }),
      resize: (size) => change({ size }),
      async ladder(query) {
        const asked = parseLadder(query)
        const { kind } = store.getState().experiment.penalty
        if (!hasLambda(kind)) return refuse('penalty.kind', kind, 'a penalty whose λ the ladder can climb')
        return ask('ladder', asked)
      },
    },
  }
}

export function ladderSize({ studies, device }: LabState): number {
  return studies['every-lambda'].size ?? standardLadderSize(device ?? { software: true })
}

/** The newest of the run as it is; none before the first, and while they are made anew. */
export function everyLambdaReport({ studies, run }: LabState): EveryLambdaReport | undefined {
  const { isOn, report } = studies['every-lambda']
  return isOn && report && report.run === run?.run && report.rungs.length > 0 ? report : undefined
}

function wishOf(state: LabState, isResting: boolean): EveryLambdaWish {
  const values = state.studies['every-lambda'].isOn ? ladderValues(ladderSize(state)) : []
  return { values, length: firstRest(state), isResting }
}

function withoutReport({ report: _, ...own }: EveryLambdaState): EveryLambdaState {
  return own
}
