// What the run is compared with in every picture: the run before a restart until it is removed, else what trains beside it.
import type { Ghost, LabState } from '../state'

export function shownGhost(state: Pick<LabState, 'ghost' | 'liveGhost' | 'run'>): Ghost | undefined {
  return state.ghost ?? liveGhost(state)
}

/** The same for the fit, where the boundary before a point was drawn is nearer. */
export function fitGhost(
  state: Pick<LabState, 'beforeEdit' | 'ghost' | 'liveGhost' | 'run'>,
): Ghost | undefined {
  return state.beforeEdit ?? shownGhost(state)
}

/** What trains beside the run as it is; none before its first report, and while it is made anew. */
export function liveGhost({ liveGhost: live, run }: Pick<LabState, 'liveGhost' | 'run'>): Ghost | undefined {
  return live?.run.run === run?.run && !live?.isTheRun ? live : undefined
}
