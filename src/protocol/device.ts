// Which engine is asked for, and which there is.

export type EngineChoice = 'webgl' | 'cpu' | 'best'

export interface Device {
  backend: 'webgl' | 'cpu'
  renderer: string
  /** Whether WebGL is computed by the processor. */
  software: boolean
  /** Why this engine and not the other, where that needs saying. */
  reason?: string
}
