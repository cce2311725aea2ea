// The engine that was chosen: what it is called, how it makes a fleet, and what it holds.
import type { Device } from '../../protocol/device'
import type { Fleet, FleetPlan } from '../fleet/fleet'

export interface Engine {
  device: Device
  createFleet(plan: FleetPlan): Fleet
  memory(): { tensors: number; gpuBytes: number }
}
