// What the suite runs on, whichever engine it is.
import type { Fleet, FleetPlan } from '../fleet'

export interface TestedEngine {
  create(plan: FleetPlan): Fleet
  /** Agreement with PyTorch and between fleets, relative above 0.01. */
  tolerance: number
}
