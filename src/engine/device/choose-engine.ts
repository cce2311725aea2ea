// Which engine runs: the one asked for, or the best that can be trusted.
import { LatePart } from '../../experiment/parse/late-part'
import { messageOf } from '../../experiment/parse/message-of'
import type { EngineChoice } from '../../protocol/device'
import { type DebugLog, debugConsole } from '../debug/console'
import { fetched } from '../fetched'
import { fastCpuEngine } from './cpu-engine'
import type { Engine } from './engine'
import { openContext } from './gpu-context'
import { GpuFailure } from './gpu-failure'

/** TensorFlow.js is most of what the worker needs, and nothing where the processor trains. */
const webgl = new LatePart(() => import('./webgl-engine'))

/**
 * @param debug whether it tells the console what developers want to know
 * @param sayAlive while it waits for the network
 * @throws Error where WebGL was asked for by name and cannot be had: it is never replaced in silence
 */
export async function chooseEngine(
  choice: EngineChoice,
  debug = false,
  sayAlive = () => {},
): Promise<Engine> {
  const log = debug ? debugConsole : undefined
  return { ...(await chosenEngine(choice, log, sayAlive)), debug: log }
}

async function chosenEngine(
  choice: EngineChoice,
  log: DebugLog | undefined,
  sayAlive: () => void,
): Promise<Engine> {
  if (choice === 'cpu') return fastCpuEngine('The address asks for it.')
  try {
    return await gpuEngine(log, sayAlive)
  } catch (error) {
    const failure = error instanceof GpuFailure ? error : unknownFailure(error, log)
    if (choice === 'webgl') throw failure
    return fastCpuEngine(failure.message)
  }
}

/** @throws GpuFailure where there is none, where its part does not come, and where it cannot be used or trusted */
async function gpuEngine(log: DebugLog | undefined, sayAlive: () => void): Promise<Engine> {
  const context = openContext()
  const { webglEngine } = await fetched(webgl, sayAlive).catch((error: unknown) => {
    throw new GpuFailure(messageOf(error))
  })
  return webglEngine(context, log)
}

/** What a library or a driver says by itself is nothing for people. */
function unknownFailure(error: unknown, log: DebugLog | undefined): GpuFailure {
  log?.error(`overfit-lab: WebGL could not be set up: ${messageOf(error)}`)
  return new GpuFailure('WebGL could not be set up on this device.')
}
