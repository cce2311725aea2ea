import { describe, expect, it } from 'vitest'
import { type GpuDevice, openGpu } from '../../device/gpu-device'
import { expectAgreement, parametersAfter } from '../conformance/agreement'
import { randomRows, settings, smallPlan } from '../conformance/small-plan'
import type { FleetPlan } from '../fleet'
import { blockHeightFor } from './block-height'

const device: GpuDevice = { ...(await openGpu()), software: true }

/** Odd widths, of an odd number of texels, and rows that leave a block unfilled. */
function widePlan(change: Partial<FleetPlan> = {}): FleetPlan {
  const outputs = change.sizes?.at(-1) ?? 1
  const training = randomRows(61, 3, outputs, change.loss === 'cce')
  return smallPlan({ sizes: [3, 129, 65, outputs], training, ...change })
}

describe('wide networks, in blocks of 8x4', () => {
  const penalty = { ...settings().penalty, kind: 'group' } as const
  const dropped = settings({ dropout: 0.3 })
  it.each([
    ['one model', widePlan(), [settings()]],
    ['softmax', widePlan({ loss: 'cce', sizes: [3, 129, 65, 5] }), [dropped]],
    [
      'three models: batches, dropout, a penalty of whole units',
      widePlan({ models: 3, batchSize: 60, training: randomRows(90, 3, 1, false), optimizer: 'momentum' }),
      [settings(), dropped, settings({ penalty })],
    ],
  ])('agree with the processor: %s', async (_, plan, each) => {
    expect(blockHeightFor(device, plan)).toBe(4)
    await expectAgreement(device, plan, each, 3)
  })

  it('agree in textures that are folded', async () => {
    const plan = widePlan({ models: 5 })
    await expectAgreement({ ...device, maxTextureSize: 256 }, plan, [settings(), dropped], 2)
  })

  // There the update computes the gradient itself, too.
  it.each([
    ['plainly', settings()],
    ['with dropout', dropped],
  ])('come to the same bits as in blocks of 4x4, %s', async (_, each) => {
    const on = (software: boolean) => parametersAfter({ ...device, software }, widePlan(), [each], 3)
    expect(await on(true)).toEqual(await on(false))
  })
})

describe('blocks of 4x4 are for', () => {
  const fewOutputs = { ...device, gl: { getParameter: () => 4 } as unknown as WebGL2RenderingContext }
  it.each([
    ['narrow networks', device, smallPlan()],
    ['small batches', device, widePlan({ batchSize: 16 })],
    ['what is no software', { ...device, software: false }, widePlan()],
    ['what writes no more than WebGL 2 promises', fewOutputs, widePlan()],
  ])('%s', (_, gpu, plan) => expect(blockHeightFor(gpu, plan)).toBe(2))
})
