// Which loss a task takes when none is named, and which others make sense for it.
import type { LossKind, Task } from './loss'

export const defaultLoss: Record<Task, LossKind> = { regression: 'mse', binary: 'bce', multiclass: 'cce' }

/** mse on 0/1 classes is allowed: many first courses do it (accuracy then thresholds at 0.5). */
export const allowedLosses: Record<Task, readonly LossKind[]> = {
  regression: ['mse'],
  binary: ['bce', 'mse'],
  multiclass: ['cce'],
}
