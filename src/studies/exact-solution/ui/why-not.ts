// Whether the run is a problem for this study at all, and why its penalty is none.
import type { LabState } from '../../../session/state'
import { whyNoSolution } from '../shared/why-no-solution'

/** A linear model: of any other nobody expects an exact solution. */
export function isLinearModel({ run }: Pick<LabState, 'run'>): boolean {
  return run !== undefined && run.sizes.length === 2
}

export function whyNotHere({ run, experiment }: Pick<LabState, 'run' | 'experiment'>): string | undefined {
  return run && whyNoSolution(experiment, run.sizes, run.training.inputs.length)
}
