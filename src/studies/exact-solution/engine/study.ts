// The exact solution in the worker: what has been taken apart for a run is kept as long as the run.

import type { PreparedData } from '../../../engine/data/prepare'
import type { GiveWay } from '../../../engine/run/slices'
import type { EngineStudy } from '../../../engine/study'
import type { Experiment } from '../../../experiment/experiment'
import { layerSizes } from '../../../experiment/shape'
import { whyNoSolution } from '../shared/why-no-solution'
import { pathOf } from './path'
import { logitsOf } from './problem'
import { Solver } from './solver'

const solvers = new WeakMap<PreparedData, Solver>()

export function createStudy(): EngineStudy<'exact-solution'> {
  return {
    answers: {
      async solution({ penalty, inputs }, { experiment, data, standing, giveWay }) {
        const solver = solverOf({ ...experiment, penalty }, data)
        const minimum = await solver.minimumAt(penalty, goingOn(standing, giveWay))
        const predictions = predict(data, solver, minimum.parameters, inputs)
        return { ...minimum, run: standing().description.run, lambda: penalty.lambda, predictions }
      },
      async path(penalty, { experiment, data, standing, giveWay }) {
        const solver = solverOf({ ...experiment, penalty: { ...penalty, lambda: 1 } }, data)
        const points = await pathOf(solver, penalty, goingOn(standing, giveWay))
        return { run: standing().description.run, points }
      },
    },
  }
}

/** Gives way, and comes to an end where another run has taken the place of the one that was asked about. */
function goingOn(standing: () => unknown, giveWay: GiveWay): GiveWay {
  return async () => {
    await giveWay()
    standing()
  }
}

/** @throws in words, where it is no problem for this study */
function solverOf(experiment: Experiment, data: PreparedData): Solver {
  const refusal = whyNoSolution(experiment, layerSizes(experiment), data.training.count)
  if (refusal) throw new Error(refusal)
  const solver = solvers.get(data) ?? new Solver(experiment, data)
  solvers.set(data, solver)
  return solver
}

/** [inputs, outputs], raw units or logits. */
function predict(
  data: PreparedData,
  { training }: Solver,
  parameters: Float64Array,
  inputs: number[][],
): Float32Array {
  const { width, outputs } = training
  const rows = {
    count: inputs.length,
    width,
    inputs: Float64Array.from(inputs.flatMap((row) => data.toModel(row))),
    targets: new Float64Array(0),
    outputs,
  }
  const z = logitsOf(rows, parameters)
  return Float32Array.from(
    inputs.flatMap((_, n) => data.fromModel([...z.subarray(n * outputs, (n + 1) * outputs)])),
  )
}
