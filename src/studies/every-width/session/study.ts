// Every width on the page: how wide the widest network is, and the newest of what was found.
import type { Experiment } from '../../../experiment/experiment'
import { createRungs, type RungsVerbs } from '../../../session/jobs/rungs'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab } from '../../../session/study'
import { differInWidthAlone, hiddenAt, mostWidths, widthsUpTo } from '../shared/widths'
import type { EveryWidthReport, EveryWidthWish } from '../shared/wire'
import type { EveryWidthState } from './state'

type Id = 'every-width'

export const everyWidth: SessionStudy<Id, RungsVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed }),
  create: createEveryWidth,
}

const nothing: EveryWidthWish = { run: 0, hidden: [], widths: [], length: 0, isResting: false }

function createEveryWidth({ store, own, show, wish }: StudyLab<Id>) {
  /** That of the newest that were asked for. */
  let experiment: Experiment | undefined

  /** Whoever goes to one of the widths goes on seeing them all. */
  const keptReport = ({ studies, run, experiment: now }: LabState): EveryWidthReport | undefined => {
    const { report } = studies['every-width']
    const isKept = report && run && experiment && differInWidthAlone(experiment, now)
    return isKept ? { ...report, run: run.run } : undefined
  }

  return createRungs<EveryWidthReport, EveryWidthState, EveryWidthWish>({
    store,
    own,
    show,
    wish,
    nothing,
    next(state) {
      const hidden = widestHidden(state)
      const widths = widthsUpTo(hidden, mostWidths(state.device ?? { software: true }))
      const report = keptReport(state)
      experiment = state.experiment
      return {
        wish: { ...nothing, run: state.run?.run ?? 0, hidden, widths, length: firstRest(state) },
        own: { isAllowed: own().isAllowed, hidden, ...(report && { report }) },
      }
    },
  })
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
