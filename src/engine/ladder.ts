// A ladder: one model for each λ, all from the same parameters and data, trained as one fleet.
import type { Experiment } from '../experiment/experiment'
import type { Snapshot } from '../protocol/snapshot'
import type { PreparedData } from './data/prepare'
import type { Engine } from './device/engine'
import { hasDiverged } from './divergence'
import type { Checkpoint, Fleet, Measurement } from './fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from './fleet/plan'
import { snapshotOf } from './snapshots'
import { Throttle } from './throttle'

/** How often rungs are looked at: a diverged one is given as it was at the look before. A look costs several steps. */
const LOOKS = 20
const STEPS_BETWEEN_LOOKS = 100

export interface LadderQuery {
  values: number[]
  steps: number
  revision: number
}

interface Rung {
  value: number
  measurement: Measurement
  /** Set once it has diverged: the parameters of the last sound look. */
  frozen?: Float32Array
}

export async function trainLadder(
  engine: Engine,
  experiment: Experiment,
  data: PreparedData,
  { values, steps, revision }: LadderQuery,
): Promise<{ value: number; snapshot: Snapshot }[]> {
  const fleet = engine.createFleet(planFleet(experiment, data, values.length))
  try {
    return await climb(fleet, experiment, values, steps, revision)
  } finally {
    fleet.dispose()
  }
}

async function climb(
  fleet: Fleet,
  experiment: Experiment,
  values: number[],
  steps: number,
  revision: number,
) {
  const rungExperiment = (lambda: number) => ({ ...experiment, penalty: { ...experiment.penalty, lambda } })
  const start = startingParameters(experiment)
  fleet.setParameters(values.map(() => start))
  values.forEach((value, k) => {
    fleet.setHyperparameters(k, hyperparametersOf(rungExperiment(value)))
  })
  const first = await look(fleet)
  const rungs = values.map((value, k): Rung => ({ value, measurement: first[k] as Measurement }))
  await trainRungs(fleet, rungs, steps)
  const final = await fleet.parameters()
  return rungs.map(({ value, measurement, frozen }, k) => ({
    value,
    snapshot: snapshotOf({
      measurement,
      parameters: frozen ?? (final[k] as Float32Array),
      sizes: fleet.plan.sizes,
      penalty: rungExperiment(value).penalty,
      status: frozen ? 'diverged' : fleet.step === 0 ? 'ready' : 'paused',
      revision,
    }),
  }))
}

async function trainRungs(fleet: Fleet, rungs: Rung[], steps: number): Promise<void> {
  const throttle = new Throttle()
  const scales = rungs.map(({ measurement }) => measurement.dataLoss)
  const interval = Math.max(Math.ceil(steps / LOOKS), STEPS_BETWEEN_LOOKS)
  let sound: Checkpoint | undefined = fleet.checkpoint()
  let spare: Checkpoint | undefined
  while (fleet.step < steps) {
    await advance(fleet, Math.min(interval, steps - fleet.step), throttle)
    const candidate = fleet.checkpoint(spare)
    await judge(fleet, rungs, scales, sound)
    spare = sound
    sound = candidate
  }
  sound.dispose()
  spare?.dispose()
}

async function advance(fleet: Fleet, steps: number, throttle: Throttle): Promise<void> {
  for (let taken = 0; taken < steps; ) {
    const began = performance.now()
    const burst = Math.min(throttle.burst, steps - taken)
    for (let s = 0; s < burst; s++) fleet.advance()
    taken += burst
    await throttle.after(fleet, burst, began)
  }
  await throttle.settle()
}

async function look(fleet: Fleet): Promise<Measurement[]> {
  fleet.measure()
  return (await fleet.collect())[0] as Measurement[]
}

/** @param sound everything as it was at the look before */
async function judge(fleet: Fleet, rungs: Rung[], scales: number[], sound: Checkpoint): Promise<void> {
  const measured = await look(fleet)
  const isLost = (k: number) => hasDiverged(measured[k] as Measurement, scales[k] as number)
  const newlyLost = rungs.flatMap((rung, k) => (!rung.frozen && isLost(k) ? [k] : []))
  const before = newlyLost.length > 0 ? await fleet.parameters(sound) : []
  rungs.forEach((rung, k) => {
    if (rung.frozen) return
    if (newlyLost.includes(k)) rung.frozen = before[k] as Float32Array
    else rung.measurement = measured[k] as Measurement
  })
}
