// Every width on the page: how wide the widest network is, and the newest of what was found.
import type { Experiment } from '../../../experiment/experiment'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab, type StudyLife } from '../../../session/study'
import { differInWidthAlone, hiddenAt, mostWidths, widthsUpTo } from '../shared/widths'
import type { EveryWidthReport, EveryWidthWish } from '../shared/wire'

type Id = 'every-width'

export interface EveryWidthVerbs {
  /** They train beside the run as it is, in the time that is left, until what is returned is called: then nothing is held. */
  ask(): () => void
}

export const everyWidth: SessionStudy<Id, EveryWidthVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed }),
  create: createEveryWidth,
}

const nothing: EveryWidthWish = { run: 0, hidden: [], widths: [], length: 0, isResting: false }

function createEveryWidth({ store, own, show, wish }: StudyLab<Id>): {
  life: StudyLife<Id>
  verbs: EveryWidthVerbs
} {
  let isHidden = false
  let asked: EveryWidthWish | undefined
  /** That of the newest that were asked for. */
  let experiment: Experiment | undefined

  const send = () => wish({ ...(asked ?? nothing), isResting: isHidden })

  /** Whoever goes to one of the widths goes on seeing them all. */
  const keptReport = ({ studies, run, experiment: now }: LabState): EveryWidthReport | undefined => {
    const { report } = studies['every-width']
    const isKept = report && run && experiment && differInWidthAlone(experiment, now)
    return isKept ? { ...report, run: run.run } : undefined
  }

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
      ask() {
        if (!own().isAllowed) return () => undefined
        const state = store.getState()
        const hidden = widestHidden(state)
        const widths = widthsUpTo(hidden, mostWidths(state.device ?? { software: true }))
        const mine = { ...nothing, run: state.run?.run ?? 0, hidden, widths, length: firstRest(state) }
        const report = keptReport(state)
        asked = mine
        show({ isAllowed: own().isAllowed, hidden, ...(report && { report }) })
        experiment = state.experiment
        send()
        return () => {
          if (asked !== mine) return
          asked = undefined
          // Unless they are asked for again at once, beside another run: they may be the same.
          queueMicrotask(() => {
            if (!asked) send()
          })
        }
      },
    },
  }
}

/** Whoever went to one of the widths can go back to the widest: it is what it was. */
export function widestHidden({ studies, experiment }: LabState): number[] {
  const { hidden } = experiment.model
  const before = studies['every-width'].hidden
  const isRung = before && hiddenAt(before, Math.max(...hidden)).join() === hidden.join()
  return isRung ? before : hidden
}

/** The newest of the run as it is; none before the first, and while they are made anew. */
export function everyWidthReport({ studies, run }: LabState): EveryWidthReport | undefined {
  const { report } = studies['every-width']
  return report && report.run === run?.run && report.plain.length > 0 ? report : undefined
}
