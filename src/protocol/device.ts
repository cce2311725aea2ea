// Which engine is asked for, and which there is.

export type EngineChoice = 'webgl' | 'cpu' | 'best'

/** How fast an engine trains the experiment alone, at full speed. */
export interface EngineSpeed {
  device: Device
  stepsPerSecond: number
}

/** What can be measured of each: a speed, or why there is none. */
export type EngineSpeeds = Record<Device['backend'], EngineSpeed | { missing: string }>

export interface Device {
  backend: 'webgl' | 'cpu'
  renderer: string
  /** Whether WebGL is computed by the processor. */
  software: boolean
  /** Why this engine and not the other, where that needs saying. */
  reason?: string
}
