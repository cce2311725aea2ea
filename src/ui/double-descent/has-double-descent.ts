// Whether the run is a model whose closed form is known at every number of features.
import { hasClosedForm } from '../../experiment/closed-form'
import type { LabState } from '../../session/state'

export function hasDoubleDescent({ experiment, run }: LabState): boolean {
  if (!run) return false
  const [training, validation] = [run.training.inputs.length, run.validation.inputs.length]
  return hasClosedForm(experiment, { training, validation })
}
