// What all devices are to train, of the experiment that the host's page has loaded.
import { extent } from '../../../experiment/extent'
import { taskOf } from '../../../experiment/shape'
import type { LabState } from '../../../session/state'
import { LADDER_LAMBDAS } from '../../shared/valley'
import type { Work, WorkPlane } from '../../shared/work/work'

/** Around the points, of their range: another seed has others. */
const MARGIN = 0.15

/** @param asked networks from so many seeds, each trained so many steps */
export function workOf(
  state: Pick<LabState, 'experiment' | 'run'>,
  asked: { seeds: number; steps: number },
): Omit<Work, 'id' | 'isStopped'> {
  const { experiment, run } = state
  if (!run) throw new Error('The experiment is not loaded yet.')
  const plane = taskOf(experiment.data) === 'binary' ? planeOf(run.training.inputs) : undefined
  return {
    experiment,
    lambdas: LADDER_LAMBDAS,
    seeds: Array.from({ length: asked.seeds }, (_, i) => i + 1),
    steps: asked.steps,
    guessing: run.nullLoss,
    ...(plane && { plane }),
  }
}

function planeOf(inputs: readonly (readonly number[])[]): WorkPlane | undefined {
  if (inputs[0]?.length !== 2) return undefined
  const rangeOf = (values: readonly number[]) => {
    const [low, high] = extent(values)
    const margin = MARGIN * (high - low)
    return { min: low - margin, max: high + margin }
  }
  return { xs: rangeOf(inputs.map(([x]) => x!)), ys: rangeOf(inputs.map(([, y]) => y!)) }
}
