// Which engine runs: the one asked for, or the best that can be trusted.
import { messageOf } from '../../experiment/parse/message-of'
import type { EngineChoice } from '../../protocol/device'
import { type DebugLog, debugConsole } from '../debug/console'
import { fastCpuEngine } from './cpu-engine'
import type { Engine } from './engine'
import { GpuFailure } from './gpu-failure'
import { webglEngine } from './webgl-engine'

/**
 * @param debug whether it tells the console what developers want to know
 * @throws Error where WebGL was asked for by name and cannot be had: it is never replaced in silence
 */
export async function chooseEngine(choice: EngineChoice, debug = false): Promise<Engine> {
  const log = debug ? debugConsole : undefined
  return { ...(await chosenEngine(choice, log)), debug: log }
}

async function chosenEngine(choice: EngineChoice, log: DebugLog | undefined): Promise<Engine> {
  if (choice === 'cpu') return fastCpuEngine('The address asks for it.')
  try {
    return await webglEngine(log)
  } catch (error) {
    const failure = error instanceof GpuFailure ? error : unknownFailure(error, log)
    if (choice === 'webgl') throw failure
    return fastCpuEngine(failure.message)
  }
}

/** What a library or a driver says by itself is nothing for people. */
function unknownFailure(error: unknown, log: DebugLog | undefined): GpuFailure {
  log?.error(`overfit-lab: WebGL could not be set up: ${messageOf(error)}`)
  return new GpuFailure('WebGL could not be set up on this device.')
}
