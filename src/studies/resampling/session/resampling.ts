// The resampled networks beside the visitor's own: which of them are switched on, and the newest of what was found.

import type { Lab } from '../../../session/lab'
import { notify } from '../../../session/notify'
import type { LabState } from '../../../session/state'
import type { Resampling, ResamplingReport, ResamplingWish } from '../shared/resampling'

export interface ResamplingState {
  /** Off without it. */
  kind?: Resampling
  report?: ResamplingReport
}

export interface ResamplingBeside {
  /** Switches to these, or all off. They begin when somebody asks them. */
  show(kind: Resampling | undefined): void
  /**
   * They train beside the run as it is until what is returned is called: then nothing is held.
   *
   * @param inputs where bootstrap copies are asked
   */
  ask(kind: Resampling, inputs: number[][]): () => void
  /** Nobody sees a hidden page: they rest. */
  setHidden(isHidden: boolean): void
  take(report: ResamplingReport): void
}

export function createResampling({ store, ask }: Lab): ResamplingBeside {
  let isHidden = false
  let asked: Omit<ResamplingWish, 'isResting'> | undefined

  const send = () => {
    const wish = { ...(asked ?? { run: 0, inputs: [] }), isResting: isHidden }
    ask('resample', wish).catch((error) => notify(store, error))
  }

  return {
    show: (kind) => store.setState({ resampling: kind ? { kind } : {} }),
    ask(kind, inputs) {
      const own = { kind, inputs, run: store.getState().run?.run ?? 0 }
      asked = own
      send()
      return () => {
        if (asked !== own) return
        asked = undefined
        send()
      }
    },
    setHidden(hidden) {
      isHidden = hidden
      if (asked) send()
    },
    take(report) {
      const { resampling } = store.getState()
      if (report.run === asked?.run) store.setState({ resampling: { ...resampling, report } })
    },
  }
}

/** The newest of the kind and the run as they are; none before the first, and while they are made anew. */
export function resamplingReport({ resampling, run }: LabState): ResamplingReport | undefined {
  const { kind, report } = resampling
  if (!report || report.run !== run?.run) return undefined
  return report.hasDiverged || (report.found && report.found.kind === kind) ? report : undefined
}
