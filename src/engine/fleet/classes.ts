// How a row is counted as right: what each task and loss makes of the logits.
import type { LossKind, Task } from '../../catalog/losses/loss'
import type { FleetPlan } from './fleet'

export function classesOf(task: Task, loss: LossKind): FleetPlan['classes'] {
  switch (task) {
    case 'regression':
      return 'none'
    case 'multiclass':
      return 'largest'
    case 'binary':
      // A least-squares fit of 0 and 1 has no logit: its class boundary is one half.
      return loss === 'mse' ? 'threshold-half' : 'threshold-logit'
    default:
      return task satisfies never
  }
}
