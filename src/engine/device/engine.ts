// The engine that was chosen: what it is called, how it makes a fleet, and what it holds.
import type { Device } from '../../protocol/device'
import type { DebugLog } from '../debug/console'
import type { Fleet, FleetPlan } from '../fleet/fleet'

export interface Engine {
  device: Device
  createFleet(plan: FleetPlan): Fleet
  /** Where it can be lost: nothing is to be believed of it from then on, and whatever it throws says only that. */
  loss?: Loss
  /** With `?debug=1`. */
  debug?: DebugLog | undefined
  memory(): { tensors: number; gpuBytes: number }
}

export interface Loss {
  isLost(): boolean
  /** Resolves when it is told of. */
  told: Promise<void>
}
