import * as tf from '@tensorflow/tfjs-core'
import { describe, expect, it, vi } from 'vitest'
import { activationKinds, optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import { type GpuDevice, openGpu } from '../../device/gpu-device'
import { expectAgreement, parametersAfter } from '../conformance/agreement'
import { expectClose } from '../conformance/close'
import { takesOver } from '../conformance/going-on'
import { advance, begin, randomRows, settings, smallPlan } from '../conformance/small-plan'
import { describeFleet } from '../conformance/suite'
import { CpuFleet } from '../cpu/fleet'
import type { FleetPlan } from '../fleet'
import { WebglFleet } from './fleet'
import { compiledPrograms } from './program-cache'

const device = await openGpu()

describe('the webgl fleet', () => {
  it('runs on WebGL', () => {
    expect(tf.getBackend()).toBe('webgl')
    expect(device.renderer).not.toBe('')
  })

  describeFleet({ create: (plan) => new WebglFleet(device, plan), tolerance: 1e-3 })

  describe('agrees with the cpu fleet', () => {
    it.each(activationKinds)('with %s, whatever the optimizer, penalty and solver', async (activation) => {
      for (const optimizer of optimizerKinds) {
        const each = penaltyKinds.flatMap((kind) =>
          (['proximal', 'subgradient'] as const).map((l1Solver) =>
            settings({
              penalty: { kind, lambda: 0.02, l1Ratio: 0.3, includeBias: kind === 'elastic', l1Solver },
            }),
          ),
        )
        const plan = smallPlan({ activation, optimizer, models: each.length })
        await expectAgreement(device, plan, each, 6)
      }
    })

    it('where the processor takes over from it, optimizer and all', async () => {
      const create = (plan: FleetPlan) => new WebglFleet(device, plan)
      const [actual, expected] = await takesOver(
        { create, tolerance: 1e-3 },
        { create: (plan) => new CpuFleet(plan), tolerance: 0 },
      )
      actual.forEach((parameters, k) => {
        expectClose(parameters, expected[k] as Float32Array, { relative: 1e-3, floor: 0.05 }, `model ${k}`)
      })
    })

    it('with softmax, batches and dropout', async () => {
      const plan = smallPlan({
        loss: 'cce',
        sizes: [3, 9, 4, 5],
        batchSize: 4,
        activation: 'sigmoid',
        models: 2,
      })
      await expectAgreement(device, plan, [settings({ dropout: 0.3 }), settings()], 9)
    })

    it('with more layers than a draw has textures for', async () => {
      const plan = smallPlan({ sizes: [3, 4, 5, 4, 6, 4, 3, 4, 5, 1] })
      await expectAgreement(device, plan, [settings()], 5)
    })

    it('with gradients stored in blocks, of more layers than a draw has textures for', async () => {
      const plan = smallPlan({
        sizes: [3, 4, 5, 4, 6, 4, 3, 4, 5, 1],
        models: 24,
        training: randomRows(161, 3, 1, false),
      })
      const drawn = vi.spyOn(device.gl, 'drawArrays')
      const fleet = new WebglFleet({ ...device, software: true }, plan)
      begin(fleet, [settings()])
      advance(fleet, 1)
      // 8 forward, 1 output, 8 back, 2 gradients, 1 update.
      expect(drawn).toHaveBeenCalledTimes(20)
      fleet.dispose()
      drawn.mockRestore()
      const penalty = { ...settings().penalty, kind: 'group', l1Solver: 'subgradient' } as const
      await expectAgreement({ ...device, software: true }, plan, [settings(), settings({ penalty })], 4)
    })

    it('with sizes past the largest texture', async () => {
      const small: GpuDevice = { ...device, maxTextureSize: 256 }
      const plan = smallPlan({ models: 9, batchSize: 80, training: randomRows(161, 3, 1, false) })
      await expectAgreement(small, plan, [settings({ dropout: 0.2 }), settings()], 6)
      const [inputs, outputs] = [64, 10]
      const large = smallPlan({
        sizes: [inputs, 12, outputs],
        loss: 'cce',
        models: 16,
        training: randomRows(1437, inputs, outputs, true),
      })
      expect((large.models * large.training.count) / 2).toBeGreaterThan(8192)
      await expectAgreement(device, large, [settings()], 2)
    })
  })

  it.each([
    ['two hidden layers', {}, 4],
    ['no hidden layer', { sizes: [3, 1] }, 2],
    ['a loss that needs its logits stored', { sizes: [3, 6, 4], loss: 'cce' }, 4],
  ] as const)('measures both splits and the parameters at once: %s', (_, change, draws) => {
    const drawn = vi.spyOn(device.gl, 'drawArrays')
    const fleet = new WebglFleet(device, smallPlan({ ...change, models: 2 }))
    for (const dropout of [0, 0.5]) {
      begin(fleet, [settings({ dropout })])
      advance(fleet, 1)
      drawn.mockClear()
      fleet.measure()
      expect(drawn, `dropout ${dropout}`).toHaveBeenCalledTimes(draws)
    }
    fleet.dispose()
    drawn.mockRestore()
  })

  it.each([
    ['in full batch the step after it goes on from its hidden layers', smallPlan(), settings(), 2],
    ['not with batches', smallPlan({ batchSize: 5 }), settings(), 0],
    ['not of several models', smallPlan({ models: 2 }), settings(), 0],
    ['not with dropout', smallPlan(), settings({ dropout: 0.3 }), 0],
  ])('comes to the same bits whether it is measured or not: %s', async (_, plan, setting, saved) => {
    const [measured, plain] = [new WebglFleet(device, plan), new WebglFleet(device, plan)]
    const drawn = vi.spyOn(device.gl, 'drawArrays')
    const drawsOf = (fleet: WebglFleet) => {
      drawn.mockClear()
      fleet.advance()
      return drawn.mock.calls.length
    }
    for (const fleet of [measured, plain]) begin(fleet, [setting])
    const checkpoint = plain.checkpoint()
    measured.measure()
    expect(drawsOf(plain) - drawsOf(measured)).toBe(saved)
    expect(await measured.parameters()).toEqual(await plain.parameters())
    for (let again = 0; again < 2; again++) measured.measure()
    const [, one, other] = await measured.collect()
    expect(one).toEqual(other)
    for (const fleet of [measured, plain]) fleet.restore(checkpoint)
    expect(drawsOf(plain)).toBe(drawsOf(measured))
    expect(await measured.parameters()).toEqual(await plain.parameters())
    for (const one of [checkpoint, measured, plain]) one.dispose()
    drawn.mockRestore()
  })

  it.each([
    ['where the processor draws, one model takes the last two layers’ deltas in one draw', true, 1, 5],
    ['where the processor draws, three take each in its own', true, 3, 6],
    ['where the processor draws, many store each layer’s gradient by a draw', true, 32, 9],
    ['on a GPU one takes each in its own', false, 1, 6],
    ['on a GPU many do as one', false, 32, 6],
  ])('%s', (_, software, models, draws) => {
    const drawn = vi.spyOn(device.gl, 'drawArrays')
    const training = randomRows(40, 1, 1, false)
    const fleet = new WebglFleet(
      { ...device, software },
      smallPlan({ sizes: [1, 32, 32, 1], models, training, validation: training }),
    )
    begin(fleet, [settings()])
    fleet.advance()
    expect(drawn).toHaveBeenCalledTimes(draws)
    fleet.dispose()
    drawn.mockRestore()
  })

  it.each([
    ['plainly', settings()],
    ['with dropout', settings({ dropout: 0.3 })],
  ])(
    'comes to the same bits whether the last two layers’ deltas are one draw or two, %s',
    async (_, each) => {
      const on = (software: boolean) => parametersAfter({ ...device, software }, smallPlan(), [each], 3)
      expect(await on(true)).toEqual(await on(false))
    },
  )

  it('draws twice more a step where a model’s penalty acts on whole units, and not once more elsewhere', () => {
    const drawn = vi.spyOn(device.gl, 'drawArrays')
    const fleet = new WebglFleet(device, smallPlan({ models: 2 }))
    const drawsWith = (kind: PenaltyKind, lambda: number) => {
      begin(fleet, [settings(), settings({ penalty: { ...settings().penalty, kind, lambda } })])
      advance(fleet, 1)
      drawn.mockClear()
      advance(fleet, 1)
      return drawn.mock.calls.length
    }
    const plain = drawsWith('l2', 0.1)
    for (const kind of ['group', 'maxnorm'] as const) {
      expect(drawsWith(kind, 0)).toBe(plain)
      expect(drawsWith(kind, 0.1)).toBe(plain + 2)
      expect(drawsWith('none', 0)).toBe(plain)
    }
    fleet.dispose()
    drawn.mockRestore()
  })

  it('holds no more tensors after steps, tuning and predictions than before, and none at its end', async () => {
    const none = tf.memory().numTensors
    const fleet = new WebglFleet(device, smallPlan())
    begin(fleet, [settings()])
    const use = async () => {
      advance(fleet, 10)
      fleet.measure()
      await fleet.collect()
      await fleet.predict(new Float32Array(12), 4)
    }
    await use()
    const held = tf.memory().numTensors
    for (let round = 0; round < 5; round++) {
      fleet.setHyperparameters(0, settings({ learningRate: 0.01 * (round + 1) }))
      await use()
    }
    expect(tf.memory().numTensors).toBe(held)
    fleet.setHyperparameters(0, settings({ dropout: 0.3 }))
    await use()
    fleet.setHyperparameters(0, settings({ penalty: { ...settings().penalty, kind: 'group' } }))
    await use()
    fleet.dispose()
    expect(tf.memory().numTensors).toBe(none)
  })

  it('compiles nothing when settings change, nor for another size whose sums are as even', async () => {
    const fleet = new WebglFleet(device, smallPlan())
    begin(fleet, [settings()])
    advance(fleet, 2)
    fleet.measure()
    const compiled = compiledPrograms(device)
    const tryEach = (kinds: readonly PenaltyKind[]) => {
      for (const kind of kinds) {
        fleet.setHyperparameters(0, settings({ penalty: { ...settings().penalty, kind } }))
        advance(fleet, 2)
        fleet.measure()
      }
    }
    const ofUnits = penaltyKinds.filter((kind) => penaltyMath[kind].unit)
    tryEach(penaltyKinds.filter((kind) => !ofUnits.includes(kind)))
    expect(compiledPrograms(device)).toEqual(compiled)
    // Programs of their own, once: the others need not carry them.
    tryEach(ofUnits)
    const withUnits = compiledPrograms(device)
    tryEach(penaltyKinds)
    const other = new WebglFleet(device, smallPlan({ sizes: [4, 11, 6, 1], models: 3 }))
    begin(other, [settings()])
    advance(other, 2)
    other.measure()
    expect(compiledPrograms(device)).toEqual(withUnits)
    for (const one of [fleet, other]) one.dispose()
  })

  it('calls each program that it compiled for the tests above by a name of its own', () => {
    const names = compiledPrograms(device)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
