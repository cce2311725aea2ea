import { describe } from 'vitest'
import { describeFleet } from '../conformance/suite'
import { CpuFleet } from './fleet'

describe('the cpu fleet', () => {
  describeFleet({ create: (plan) => new CpuFleet(plan), tolerance: 1e-4 })
})
