// Whether the run is a model whose closed form is known at every number of features.

import type { LabState } from '../../../session/state'
import { hasClosedForm } from '../shared/closed-form'

export function hasDoubleDescent({ experiment, run }: LabState): boolean {
  if (!run) return false
  const [training, validation] = [run.training.inputs.length, run.validation.inputs.length]
  return hasClosedForm(experiment, { training, validation })
}
