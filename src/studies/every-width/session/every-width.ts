// Networks of every width beside the visitor's own: how wide the widest is, and the newest of what was found.

import type { Experiment } from '../../../experiment/experiment'
import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import type { CapacityReport, CapacityWish } from '../shared/every-width'
import { capacityWidths, differInWidthAlone, hiddenAt, mostWidths } from '../shared/widths'

export interface CapacityState {
  report?: CapacityReport
  /** Units of each hidden layer of the widest network; none before they were first asked for. */
  hidden?: number[]
}

export interface Capacity {
  /** They train beside the run as it is until what is returned is called: then nothing is held. */
  ask(): () => void
  /** Nobody sees a hidden page: they rest. */
  setHidden(isHidden: boolean): void
  take(report: CapacityReport): void
}

export function createCapacity({ store, ask }: Lab): Capacity {
  let isHidden = false
  let asked: Omit<CapacityWish, 'isResting'> | undefined
  /** That of the newest that were asked for. */
  let experiment: Experiment | undefined

  const send = () => {
    const wish = { ...(asked ?? { run: 0, hidden: [], widths: [], length: 0 }), isResting: isHidden }
    ask('everyWidth', wish).catch((error) => notify(store, error))
  }

  /** Whoever goes to one of the widths goes on seeing them all. */
  const kept = ({ capacity: { report }, run, experiment: now }: LabState): CapacityState =>
    report && run && experiment && differInWidthAlone(experiment, now)
      ? { report: { ...report, run: run.run } }
      : {}

  return {
    ask() {
      const state = store.getState()
      const hidden = widestHidden(state)
      const own = {
        run: state.run?.run ?? 0,
        hidden,
        widths: capacityWidths(hidden, mostWidths(state.device ?? { software: true })),
        length: firstRest(state),
      }
      asked = own
      store.setState({ capacity: { hidden, ...kept(state) } })
      experiment = state.experiment
      send()
      return () => {
        if (asked !== own) return
        asked = undefined
        // Unless they are asked for again at once, beside another run: they may be the same.
        queueMicrotask(() => {
          if (!asked) send()
        })
      }
    },
    setHidden(hidden) {
      isHidden = hidden
      if (asked) send()
    },
    take(report) {
      const { capacity } = store.getState()
      if (report.run === asked?.run) store.setState({ capacity: { ...capacity, report } })
    },
  }
}

/** Whoever went to one of the widths can go back to the widest: it is what it was. */
export function widestHidden({ capacity, experiment }: LabState): number[] {
  const { hidden } = experiment.model
  const before = capacity.hidden
  const isRung = before && hiddenAt(before, Math.max(...hidden)).join() === hidden.join()
  return isRung ? before : hidden
}

/** The newest of the run as it is; none before the first, and while they are made anew. */
export function capacityReport({ capacity: { report }, run }: LabState): CapacityReport | undefined {
  return report && report.run === run?.run && report.plain.length > 0 ? report : undefined
}
