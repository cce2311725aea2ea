import { afterAll, beforeAll, describe } from 'vitest'
import { describeFleet } from '../conformance/suite'
import { CpuFleet } from './fleet'
import { chooseVectors } from './processor'

describe.each(['WebAssembly', 'JavaScript'])('the cpu fleet in %s', (language) => {
  let vectors: ReturnType<typeof chooseVectors>
  beforeAll(() => {
    if (language === 'JavaScript') vectors = chooseVectors(undefined)
  })
  afterAll(() => {
    if (language === 'JavaScript') chooseVectors(vectors)
  })
  describeFleet({ create: (plan) => new CpuFleet(plan), tolerance: 1e-4 })
})
