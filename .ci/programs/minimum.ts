// What the lab solves for an experiment without hidden layers.
import { penaltyMath } from '../../src/catalog/penalties/math-table'
import { prepareData } from '../../src/engine/data/prepare'
import type { Experiment } from '../../src/experiment/experiment'
import { Solver } from '../../src/studies/exact-solution/engine/solver'
import type { Figures } from './interpreters'

export async function minimumOf(experiment: Experiment): Promise<Figures> {
  const { penalty } = experiment
  const solver = new Solver(experiment, await prepareData(experiment))
  const { dataLoss, objective, validationLoss, parameters } = await solver.minimumAt(
    penalty,
    async () => undefined,
  )
  const penalised = penalty.includeBias ? parameters : parameters.subarray(0, solver.weightCount)
  const squares = penalised.reduce((sum, w) => sum + w * w, 0)
  const magnitudes = penalised.reduce((sum, w) => sum + Math.abs(w), 0)
  const omega = penaltyMath[penalty.kind].total(squares, magnitudes, penalty.l1Ratio)
  return { dataLoss, objective, validationLoss, penalty: omega }
}
