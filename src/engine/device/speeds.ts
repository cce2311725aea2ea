// How fast each engine trains a run's network on its data: the choice between them is the visitor's.
import { messageOf } from '../../experiment/parse/message-of'
import type { EngineSpeed, EngineSpeeds } from '../../protocol/device'
import { hyperparametersOf, planFleet, startingParameters } from '../fleet/plan'
import type { Run } from '../run/run'
import { chooseEngine } from './choose-engine'
import type { Engine } from './engine'

/** Each is measured for so long. */
const MEASURED_MS = 50

/** @param own the engine that the run is on; the other is made for this alone */
export async function measureSpeeds(run: Run, own: Engine): Promise<EngineSpeeds> {
  const { backend } = own.device
  const other = backend === 'cpu' ? 'webgl' : 'cpu'
  const [ofOwn, ofOther] = [
    await speedOf(run, async () => own),
    await speedOf(run, () => chooseEngine(other)),
  ]
  return { [backend]: ofOwn, [other]: ofOther } as unknown as EngineSpeeds
}

async function speedOf(run: Run, open: () => Promise<Engine>): Promise<EngineSpeed | { missing: string }> {
  try {
    const engine = await open()
    return { device: engine.device, stepsPerSecond: await stepsPerSecond(run, engine) }
  } catch (error) {
    return { missing: messageOf(error) }
  }
}

/** A fleet of one like the run's own; the first step compiles, and is not counted. */
async function stepsPerSecond({ experiment, data }: Run, engine: Engine): Promise<number> {
  const fleet = engine.createFleet(planFleet(experiment, data, 1))
  try {
    fleet.setParameters([startingParameters(experiment)])
    fleet.setHyperparameters(0, hyperparametersOf(experiment))
    fleet.advance()
    await fleet.idle()
    const began = performance.now()
    let [steps, burst, elapsed] = [0, 1, 0]
    while (elapsed < MEASURED_MS) {
      for (let i = 0; i < burst; i++) fleet.advance()
      await fleet.idle()
      steps += burst
      burst *= 2
      elapsed = performance.now() - began
    }
    return (1000 * steps) / elapsed
  } finally {
    fleet.dispose()
  }
}
