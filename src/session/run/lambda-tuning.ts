// What moving λ means: under "None" it selects L2, for a λ without a penalty would do nothing.
import type { Experiment, Tuning } from '../../experiment/experiment'

export function lambdaTuning({ penalty }: Experiment, lambda: number): Tuning {
  return { penalty: penalty.kind === 'none' && lambda > 0 ? { kind: 'l2', lambda } : { lambda } }
}
