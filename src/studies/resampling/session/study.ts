// Resampling on the page: which of the networks are switched on, and the newest of what was found.
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import type { Resampling, ResamplingReport, ResamplingWish } from '../shared/wire'

type Id = 'resampling'

export interface ResamplingVerbs {
  /** Switches to these, or all off. They begin when somebody asks them. */
  show(kind: Resampling | undefined): void
  /**
   * They train beside the run as it is, at its λ and in the time that is left, until what is returned is called: then
   * nothing is held.
   *
   * @param inputs where bootstrap copies are asked
   */
  ask(kind: Resampling, inputs: number[][]): () => void
}

export const resampling: SessionStudy<Id, ResamplingVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed }),
  create: createResampling,
}

function createResampling({ store, own, show, wish }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: ResamplingVerbs
} {
  let isHidden = false
  let asked: Omit<ResamplingWish, 'isResting'> | undefined

  const send = () => wish({ ...(asked ?? { run: 0, inputs: [] }), isResting: isHidden })

  return {
    life: {
      // Whoever shows them asks for them beside every run.
      begin: () => undefined,
      rest(hidden) {
        isHidden = hidden
        if (asked) send()
      },
      take(report) {
        if (report.run === asked?.run) show({ ...own(), report })
      },
      forget() {
        const { report: _, ...rest } = own()
        show(rest)
      },
    },
    verbs: {
      show: (kind) => show({ isAllowed: own().isAllowed, ...(kind && { kind }) }),
      ask(kind, inputs) {
        if (!own().isAllowed) return () => undefined
        const mine = { kind, inputs, run: store.getState().run?.run ?? 0 }
        asked = mine
        send()
        return () => {
          if (asked !== mine) return
          asked = undefined
          send()
        }
      },
    },
  }
}

/** The newest of the kind and the run as they are; none before the first, and while they are made anew. */
export function resamplingReport({ studies, run }: LabState): ResamplingReport | undefined {
  const { kind, report } = studies.resampling
  if (!report || report.run !== run?.run) return undefined
  return report.hasDiverged || (report.found && report.found.kind === kind) ? report : undefined
}
