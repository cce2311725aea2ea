// What pulls at the weights of a run as it stands: its parameters are read once, and all else is computed beside it.

import type { Run } from '../../../engine/run/run'
import type { DataGradient, LossPlane, PlaneWish } from '../shared/forces'
import { dataGradient } from './data-gradient'
import { lossPlane } from './loss-plane'
import type { GiveWay } from './slices'

export async function dataGradientOf(run: Run, giveWay: GiveWay): Promise<DataGradient> {
  const { plan } = run.fleet
  const standing = await parametersOf(run)
  return { ...standing, gradient: await dataGradient(plan, standing.parameters, giveWay) }
}

export async function lossPlaneOf(run: Run, wish: PlaneWish, giveWay: GiveWay): Promise<LossPlane> {
  const { plan } = run.fleet
  const { parameters, ...when } = await parametersOf(run)
  return { ...when, ...wish, losses: await lossPlane(plan, parameters, wish, giveWay) }
}

async function parametersOf({ fleet, description }: Run) {
  const { step } = fleet
  const [parameters] = (await fleet.parameters()) as [Float32Array]
  return { run: description.run, step, parameters }
}
