import { expect, it } from 'vitest'
import { CpuFleet } from '../fleet/cpu/fleet'
import type { FleetPlan } from '../fleet/fleet'
import { cpuEngine } from './cpu-engine'
import type { Engine } from './engine'
import { selfTest } from './self-test'

/** An engine whose driver computes one parameter of the last layer wrongly. */
function brokenEngine(error: number): Engine {
  class BrokenFleet extends CpuFleet {
    override async parameters() {
      const [parameters] = await super.parameters()
      const wrong = (parameters as Float32Array).map((value, i, { length }) =>
        i === length - 1 ? value + error : value,
      )
      return [wrong]
    }
  }
  return { ...cpuEngine('test'), createFleet: (plan: FleetPlan) => new BrokenFleet(plan) }
}

it('trusts an engine that computes what the processor does', async () => {
  await expect(selfTest(brokenEngine(0))).resolves.toBeUndefined()
})

it.each([0.01, Number.NaN])('does not trust one that is off by %d, and says what it saw', async (error) => {
  await expect(selfTest(brokenEngine(error))).rejects.toThrow('WebGL computes wrong numbers here')
})
