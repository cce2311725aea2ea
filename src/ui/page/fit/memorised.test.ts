import { describe, expect, it } from 'vitest'
import type { LabState } from '../../../session/state'
import { labelsOf } from './memorised'

const counted = { wrong: 6, memorised: 3, training: 0.5, validation: 0.5 }

const stateAt = (step: number, dataLoss: number) =>
  ({ step, labels: counted, latest: { dataLoss }, run: { nullLoss: 0.69 } }) as unknown as LabState

describe('wrong labels count as memorised', () => {
  it('not in a network that is untrained', () => {
    expect(labelsOf(stateAt(0, 0.7))).toBeUndefined()
    expect(labelsOf(stateAt(1, 0.69))).toMatchObject({ memorised: 0 })
  })

  it('not in one that has collapsed to a single answer', () => {
    expect(labelsOf(stateAt(600, 0.6926))).toEqual({ ...counted, memorised: 0 })
  })

  it('in one that has learned more than to guess', () => {
    expect(labelsOf(stateAt(600, 0.002))).toBe(counted)
  })
})
