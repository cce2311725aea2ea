// The engine that was chosen: what it is called, how it makes a fleet, and what it holds.
import type { Device } from '../../protocol/device'
import type { DebugLog } from '../debug/console'
import type { Fleet, FleetPlan } from '../fleet/fleet'

export interface Engine {
  device: Device
  createFleet(plan: FleetPlan): Fleet
  /** With `?debug=1`. */
  debug?: DebugLog | undefined
  memory(): { tensors: number; gpuBytes: number }
}
