// Why zeros in the worker: the parameters of the run as it stands are read once, and all else is computed beside it.
import type { Run } from '../../../engine/run/run'
import type { Asked, EngineStudy } from '../../../engine/study'
import type { DataGradient, LossPlane, PlaneWish } from '../shared/wire'
import { dataGradient } from './data-gradient'
import { lossPlane } from './loss-plane'

export function createStudy(): EngineStudy<'why-zeros'> {
  return {
    answers: {
      dataGradient: (_, asked) => dataGradientOf(asked),
      lossPlane: (wish, asked) => lossPlaneOf(wish, asked),
    },
  }
}

async function dataGradientOf({ standing, giveWay }: Asked): Promise<DataGradient> {
  const run = standing()
  const found = await parametersOf(run)
  return { ...found, gradient: await dataGradient(run.fleet.plan, found.parameters, giveWay) }
}

async function lossPlaneOf(wish: PlaneWish, { standing, giveWay }: Asked): Promise<LossPlane> {
  const run = standing()
  const { parameters, ...when } = await parametersOf(run)
  return { ...when, ...wish, losses: await lossPlane(run.fleet.plan, parameters, wish, giveWay) }
}

async function parametersOf({ fleet, description }: Run) {
  const { step } = fleet
  const [parameters] = (await fleet.parameters()) as [Float32Array]
  return { run: description.run, step, parameters }
}
