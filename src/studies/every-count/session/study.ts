// Every number of points on the page: which numbers were asked for, and the newest of what was found.
import type { Experiment } from '../../../experiment/experiment'
import { standardizes } from '../../../experiment/shape'
import { createRungs, type RungsVerbs } from '../../../session/jobs/rungs'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FETCHING, type SessionStudy, type StudyLab } from '../../../session/study'
import { countsFor, differInCountAlone, movableCount, withCount } from '../shared/counts'
import type { EveryCountReport, EveryCountWish } from '../shared/wire'
import type { EveryCountState } from './state'

type Id = 'every-count'

export const everyCount: SessionStudy<Id, RungsVerbs> = {
  permission: 'ladder',
  patience: { wish: FETCHING },
  initial: (isAllowed) => ({ isAllowed }),
  create: createEveryCount,
}

const nothing: EveryCountWish = { run: 0, counts: [], length: 0, isResting: false }

function createEveryCount({ store, own, show, wish }: StudyLab<Id>) {
  return createRungs<EveryCountReport, EveryCountState, EveryCountWish>({
    store,
    own,
    show,
    wish,
    nothing,
    next(state) {
      const { experiment } = state
      const counts = countsOf(state)
      const report = keptReport(state)
      return {
        wish: { ...nothing, run: state.run?.run ?? 0, counts, length: firstRest(state) },
        own: { isAllowed: own().isAllowed, asked: { experiment, counts }, ...(report && { report }) },
      }
    },
  })
}

/** Whoever goes to one of the numbers goes on seeing them all; not where the scale of the losses is another then. */
function keptReport({ studies, run, experiment }: LabState): EveryCountReport | undefined {
  const { report, asked } = studies['every-count']
  const isSameScale = !standardizes(experiment.data).targets
  return report && run && asked && isSameScale && differInCountAlone(asked.experiment, experiment)
    ? { ...report, run: run.run }
    : undefined
}

/** Whoever went to one of the numbers can go back to the others: they stay what they were. */
export function countsOf({ studies, experiment, device }: LabState): number[] {
  const { asked } = studies['every-count']
  const own = movableCount(experiment)
  const isRung =
    asked && own !== undefined && asked.counts.includes(own) && isOfSameData(asked.experiment, experiment)
  if (isRung) return asked.counts
  return countsFor(experiment, device ?? { software: true })
}

function isOfSameData(before: Experiment, now: Experiment): boolean {
  const rest = (experiment: Experiment) => JSON.stringify(withCount(experiment, 0).data)
  return rest(before) === rest(now)
}

/** The newest of the run as it is; none before the first, and while they are made anew. */
export function everyCountReport({ studies, run }: LabState): EveryCountReport | undefined {
  const { report } = studies['every-count']
  return report && report.run === run?.run && report.plain.length > 0 ? report : undefined
}
