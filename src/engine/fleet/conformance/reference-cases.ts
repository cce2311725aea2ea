// The runs that PyTorch computed (e2e/reference), as experiments.
import training from '../../../../e2e/reference/training.json'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'

export interface ReferenceRow {
  step: number
  dataLoss: number
  penalty: number
  totalLoss: number
  validationLoss: number
  weightNorm: number
}

export interface ReferenceCase {
  name: string
  experiment: Experiment
  steps: number
  trace: ReferenceRow[]
  predictions: number[][]
}

const tasks = { mse: 'regression', bce: 'binary', cce: 'multiclass' } as const

export const referenceCases: ReferenceCase[] = training.cases.map((record) => ({
  name: record.name,
  steps: record.steps,
  trace: record.float64.trace,
  predictions: record.float64.predictions,
  experiment: parseExperiment({
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: tasks[record.loss as keyof typeof tasks],
      inputs: record.inputs,
      targets: record.targets,
      validationInputs: record.validationInputs,
      validationTargets: record.validationTargets,
    },
    model: { hidden: record.hidden, activation: record.activation },
    loss: record.loss,
    optimizer: record.optimizer,
    // PyTorch's autograd takes the subgradient of |w|.
    penalty: { ...record.penalty, l1Solver: 'subgradient' },
    initial: record.initial,
  }),
}))
