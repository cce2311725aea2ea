// The cpu engine, for tests: which of its fleets live, and a hook at every step.
import { cpuEngine } from '../device/cpu-engine'
import type { Engine } from '../device/engine'
import type { FleetPlan } from '../fleet/fleet'

/** @param onStep called before each step of a fleet */
export function countedEngine(onStep?: (plan: FleetPlan) => void) {
  const living = new Set<FleetPlan>()
  const cpu = cpuEngine('test')
  const engine: Engine = {
    ...cpu,
    createFleet(plan) {
      const fleet = cpu.createFleet(plan)
      const [advance, dispose] = [fleet.advance.bind(fleet), fleet.dispose.bind(fleet)]
      living.add(plan)
      fleet.advance = () => {
        onStep?.(plan)
        advance()
      }
      fleet.dispose = () => {
        living.delete(plan)
        dispose()
      }
      return fleet
    },
  }
  return { engine, living }
}
