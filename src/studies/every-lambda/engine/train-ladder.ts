// A ladder that is asked for: so many steps at full speed, then a snapshot of every rung.

import { lambdaRungs, RungFleet, withLambda } from '../../../engine/beside/rung-fleet'
import type { PreparedData } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { GiveWay } from '../../../engine/run/slices'
import { snapshotOf } from '../../../engine/run/snapshots'
import { burstLength, Throttle } from '../../../engine/run/throttle'
import type { Experiment } from '../../../experiment/experiment'
import type { Snapshot } from '../../../protocol/snapshot'

/** How often rungs are looked at: a diverged one is given as it was at the look before. A look costs several steps. */
const LOOKS = 20
const STEPS_BETWEEN_LOOKS = 100

export interface LadderQuery {
  values: number[]
  steps: number
  revision: number
  /** Called after each burst: its looks may be minutes apart, and the page is to hear of it. */
  giveWay?: GiveWay
}

export async function trainLadder(
  engine: Engine,
  experiment: Experiment,
  data: PreparedData,
  { values, steps, revision, giveWay }: LadderQuery,
): Promise<{ value: number; snapshot: Snapshot }[]> {
  const ladder = await RungFleet.create(engine, experiment, data, lambdaRungs(experiment, values))
  try {
    await climb(ladder, steps, new Throttle(burstLength(engine.device, null)), giveWay)
    const parameters = await ladder.parameters()
    return ladder.rungs.map(({ measurement, frozen }, k) => ({
      value: values[k] as number,
      snapshot: snapshotOf({
        measurement,
        parameters: parameters[k] as Float32Array,
        sizes: ladder.fleet.plan.sizes,
        penalty: withLambda(experiment, values[k] as number).penalty,
        status: frozen ? 'diverged' : ladder.step === 0 ? 'ready' : 'paused',
        revision,
      }),
    }))
  } finally {
    ladder.dispose()
  }
}

async function climb(ladder: RungFleet, steps: number, throttle: Throttle, giveWay?: GiveWay): Promise<void> {
  const interval = Math.max(Math.ceil(steps / LOOKS), STEPS_BETWEEN_LOOKS)
  let look: Promise<void> | undefined
  while (ladder.step < steps) {
    // What a look finds is read while the next steps are computed.
    await Promise.all([look, advance(ladder, Math.min(interval, steps - ladder.step), throttle, giveWay)])
    look = ladder.look()
  }
  await look
}

async function advance(
  ladder: RungFleet,
  steps: number,
  throttle: Throttle,
  giveWay?: GiveWay,
): Promise<void> {
  for (let taken = 0; taken < steps; ) {
    const began = performance.now()
    const burst = Math.min(throttle.burst, steps - taken)
    for (let s = 0; s < burst; s++) ladder.advance()
    taken += burst
    await throttle.after(ladder.fleet, burst, began)
    await giveWay?.()
  }
}
