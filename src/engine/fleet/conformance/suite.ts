// What every fleet must do, whatever it runs on. Called by each engine's own test file.
import { describe, expect, it } from 'vitest'
import type { PenaltySettings } from '../../../experiment/experiment'
import { prepareData } from '../../data/prepare'
import { hasDiverged } from '../../run/divergence'
import type { FleetPlan, Measurement } from '../fleet'
import { penaltyOf, weightNorm } from '../objective'
import { hyperparametersOf, planFleet, startingParameters } from '../plan'
import { expectClose } from './close'
import { droppedLoss } from './dropped-loss'
import { describeGoingOn } from './going-on'
import { referenceCases } from './reference-cases'
import { advance, begin, settings, smallPlan } from './small-plan'
import { describeStepBound } from './step-bound'
import type { TestedEngine } from './tested-engine'
import { describeUnitPenalties } from './unit-penalties'
import { describeWithoutBiases } from './without-biases'

const l1: PenaltySettings = {
  kind: 'l1',
  lambda: 0.05,
  l1Ratio: 0.5,
  includeBias: false,
  l1Solver: 'proximal',
}

/** Parameters of one model after so many steps in a fleet of its own. */
async function alone(
  engine: TestedEngine,
  plan: FleetPlan,
  hyperparameters: ReturnType<typeof settings>,
  steps: number,
) {
  const fleet = engine.create({ ...plan, models: 1 })
  begin(fleet, [hyperparameters])
  advance(fleet, steps)
  const [parameters] = await fleet.parameters()
  fleet.dispose()
  return parameters as Float32Array
}

export function describeFleet(engine: TestedEngine): void {
  describe('agrees with PyTorch', () => {
    it.each(referenceCases)('$name', async ({ experiment, trace }) => {
      const fleet = engine.create(planFleet(experiment, await prepareData(experiment), 1))
      fleet.setParameters([startingParameters(experiment)])
      fleet.setHyperparameters(0, hyperparametersOf(experiment))
      for (const row of trace) {
        advance(fleet, row.step - fleet.step)
        fleet.measure()
      }
      const measured = (await fleet.collect()).map((models) => models[0] as Measurement)
      fleet.dispose()
      const { lambda } = experiment.penalty
      const figures = measured.flatMap((measurement) => {
        const omega = penaltyOf(measurement, experiment.penalty)
        const { dataLoss, validationLoss } = measurement
        return [dataLoss, omega, dataLoss + lambda * omega, validationLoss, weightNorm(measurement)]
      })
      const expected = trace.flatMap((row) => [
        row.dataLoss,
        row.penalty,
        row.totalLoss,
        row.validationLoss,
        row.weightNorm,
      ])
      expectClose(figures, expected, { relative: engine.tolerance, floor: 0.01 }, 'figures of the trace')
    })
  })

  describe('a fleet', () => {
    it('trains each model as if it were alone, whatever the others are set to', async () => {
      const plan = smallPlan({ models: 4, optimizer: 'adamw', batchSize: 5 })
      const each = [
        settings(),
        settings({ penalty: l1 }),
        settings({ penalty: { ...l1, kind: 'elastic', includeBias: true }, dropout: 0.4 }),
        settings({ learningRate: 0.1, weightDecay: 0.2 }),
      ]
      const fleet = engine.create(plan)
      begin(fleet, each)
      advance(fleet, 12)
      const together = await fleet.parameters()
      fleet.dispose()
      for (const [k, hyperparameters] of each.entries()) {
        const own = await alone(engine, plan, hyperparameters, 12)
        expectClose(
          together[k] as Float32Array,
          own,
          { relative: engine.tolerance, floor: 0.1 },
          `model ${k}`,
        )
      }
    })

    it('feels λ and the kind on the next step', async () => {
      const plan = smallPlan({ optimizer: 'sgd' })
      const fleet = engine.create(plan)
      begin(fleet, [settings({ penalty: { ...l1, kind: 'none', lambda: 0 } })])
      advance(fleet, 3)
      const [before] = await fleet.parameters()
      fleet.setHyperparameters(0, settings({ penalty: { ...l1, kind: 'l2', lambda: 10 } }))
      advance(fleet, 1)
      const [after] = await fleet.parameters()
      fleet.dispose()
      // η·2λ = 0.4: each weight loses two fifths but for its small data gradient.
      const shrunk = Array.from(
        before as Float32Array,
        (w, i) => Math.abs((after as Float32Array)[i] as number) < Math.abs(w),
      )
      expect(shrunk.filter(Boolean).length).toBeGreaterThan(shrunk.length / 2)
    })

    it('reaches exact zeros with the proximal solver and never with the subgradient', async () => {
      const plan = smallPlan({ models: 2 })
      const fleet = engine.create(plan)
      begin(fleet, [settings({ penalty: l1 }), settings({ penalty: { ...l1, l1Solver: 'subgradient' } })])
      advance(fleet, 150)
      fleet.measure()
      const [[proximal, subgradient]] = (await fleet.collect()) as [[Measurement, Measurement]]
      fleet.dispose()
      const zeros = (m: Measurement) => m.layers.reduce((sum, { weights }) => sum + weights.zeros, 0)
      expect(zeros(proximal)).toBeGreaterThan(10)
      expect(zeros(subgradient)).toBe(0)
    })

    it('takes a row of weight 0 for a row that is not there', async () => {
      const plan = smallPlan({ optimizer: 'momentum' })
      const kept = 8
      const fleet = engine.create(plan)
      begin(fleet, [settings()])
      fleet.setSampleWeights(Float32Array.from({ length: plan.training.count }, (_, n) => (n < kept ? 2 : 0)))
      advance(fleet, 10)
      const [weighted] = await fleet.parameters()
      fleet.dispose()
      const inputs = plan.training.inputs.slice(0, kept * 3)
      const fewer = {
        ...plan,
        training: { count: kept, inputs, targets: plan.training.targets.slice(0, kept) },
      }
      const own = await alone(engine, fewer, settings(), 10)
      expectClose(weighted as Float32Array, own, { relative: engine.tolerance, floor: 0.1 }, 'parameters')
    })

    it('goes on from a checkpoint as it went on before', async () => {
      const fleet = engine.create(smallPlan())
      begin(fleet, [settings({ penalty: l1 })])
      advance(fleet, 7)
      const checkpoint = fleet.checkpoint()
      advance(fleet, 5)
      const [first] = await fleet.parameters()
      fleet.restore(checkpoint)
      advance(fleet, 5)
      const [second] = await fleet.parameters()
      checkpoint.dispose()
      fleet.dispose()
      expect(second).toEqual(first)
    })

    it('predicts and tells what was there when it was asked, whatever is put in its place before the answer', async () => {
      const fleet = engine.create(smallPlan())
      begin(fleet, [settings()])
      advance(fleet, 5)
      const inputs = smallPlan().validation.inputs.slice(0, 6)
      const [early] = (await fleet.parameters()) as [Float32Array]
      const predicted = await fleet.predict(inputs, 2)
      advance(fleet, 5)
      const own = await fleet.parameters()
      const checkpoint = fleet.checkpoint()
      fleet.setParameters([early])
      const asked = [fleet.predict(inputs, 2), fleet.parameters()] as const
      fleet.restore(checkpoint)
      checkpoint.dispose()
      advance(fleet, 1)
      expect(await asked[0]).toEqual(predicted)
      expect(await asked[1]).toEqual([early])
      const other = engine.create(smallPlan())
      begin(other, [settings()])
      advance(other, 11)
      expect(await fleet.parameters()).toEqual(await other.parameters())
      expect(own).not.toEqual([early])
      fleet.dispose()
      other.dispose()
    })

    it('skips to the batches and masks that training would have come to', async () => {
      const plan = smallPlan({ optimizer: 'sgd', batchSize: 5 })
      const dropped = [settings({ dropout: 0.3 })]
      const fleet = engine.create(plan)
      begin(fleet, dropped)
      advance(fleet, 7)
      const midway = await fleet.parameters()
      advance(fleet, 5)
      const [end] = await fleet.parameters()
      fleet.dispose()
      const other = engine.create(plan)
      begin(other, dropped)
      other.setParameters(midway)
      other.skipTo(7)
      advance(other, 5)
      const [reached] = await other.parameters()
      expect(other.step).toBe(12)
      other.dispose()
      expect(reached).toEqual(end)
    })

    it('goes back to a checkpoint and its step, and does again what it did', async () => {
      for (const batchSize of [undefined, 5]) {
        const fleet = engine.create(smallPlan({ optimizer: 'adam', ...(batchSize && { batchSize }) }))
        begin(fleet, [settings({ dropout: 0.3 })])
        advance(fleet, 7)
        const checkpoint = fleet.checkpoint()
        advance(fleet, 9)
        const then = await fleet.parameters()
        fleet.restore(checkpoint)
        fleet.skipTo(7)
        advance(fleet, 9)
        expect(fleet.step).toBe(16)
        expect(await fleet.parameters()).toEqual(then)
        checkpoint.dispose()
        fleet.dispose()
      }
    })

    it('shows that it has diverged, however late it is asked, and the model beside it does not suffer', async () => {
      const fleet = engine.create(smallPlan({ models: 2, optimizer: 'sgd' }))
      begin(fleet, [settings({ penalty: { ...l1, kind: 'l2', lambda: 500 } }), settings()])
      advance(fleet, 300)
      fleet.measure()
      const [[lost, sound]] = (await fleet.collect()) as [[Measurement, Measurement]]
      fleet.dispose()
      expect(hasDiverged(lost, 1)).toBe(true)
      expect(hasDiverged(sound, 1)).toBe(false)
    })

    it('measures what it predicts', async () => {
      const plan = smallPlan({ loss: 'mse', classes: 'threshold-half', models: 2 })
      const fleet = engine.create(plan)
      begin(fleet, [settings(), settings({ learningRate: 0.1 })])
      advance(fleet, 4)
      fleet.measure()
      const [measured] = (await fleet.collect()) as [Measurement[]]
      const { inputs, targets, count } = plan.validation
      const predictions = await fleet.predict(inputs, count)
      fleet.dispose()
      const losses = [0, 1].map((k) =>
        targets.reduce((sum, y, n) => sum + ((predictions[k * count + n] as number) - y) ** 2 / count, 0),
      )
      const wrong = [0, 1].map(
        (k) => targets.filter((y, n) => (predictions[k * count + n] as number) > 0.5 !== y > 0.5).length,
      )
      expect(measured.map((m) => m.validationAccuracy)).toEqual(wrong.map((w) => (count - w) / count))
      expectClose(
        measured.map((m) => m.validationLoss),
        losses,
        { relative: 1e-5, floor: 0.01 },
        'loss',
      )
    })

    it('measures the same loss in training mode where nothing is dropped', async () => {
      const linear = smallPlan({ sizes: [3, 1] })
      for (const [plan, dropout] of [
        [smallPlan({ batchSize: 5 }), 0],
        // There is no hidden layer to drop from.
        [linear, 0.5],
      ] as const) {
        const fleet = engine.create(plan)
        begin(fleet, [settings({ dropout })])
        for (let i = 0; i < 3; i++) {
          advance(fleet, i)
          fleet.measure()
        }
        const measured = await fleet.collect()
        fleet.dispose()
        for (const [{ dataLoss, trainingModeLoss }] of measured as [Measurement][]) {
          expect(trainingModeLoss).toBe(dataLoss)
        }
      }
    })

    it.each([
      ['in full batch', undefined],
      ['with batches', 5],
    ])(
      'measures the loss with the coming step’s dropout %s, the same masks for every model',
      async (_, size) => {
        const plan = smallPlan({ models: 4, ...(size === undefined ? {} : { batchSize: size }) })
        const rates = [0.5, 0.5, 0, 0.2]
        const fleet = engine.create(plan)
        begin(
          fleet,
          rates.map((dropout, k) => settings({ dropout, penalty: { ...l1, lambda: 0.02 * k } })),
        )
        const weightOf = (row: number) => (size === undefined ? 1 : row % 3)
        const weights = Float32Array.from({ length: 4 * plan.training.count }, (__, i) =>
          weightOf(i % plan.training.count),
        )
        if (size !== undefined) fleet.setSampleWeights(weights)
        for (const steps of [0, 3]) {
          advance(fleet, steps)
          fleet.measure()
          const [each, [measured]] = await Promise.all([fleet.parameters(), fleet.collect()])
          const losses = (measured as Measurement[]).map(({ trainingModeLoss }) => trainingModeLoss)
          const expected = each.map((parameters, k) =>
            droppedLoss(plan, { parameters, rate: rates[k] as number, step: fleet.step + 1, weightOf }),
          )
          expectClose(losses, expected, { relative: engine.tolerance, floor: 0.01 }, `step ${fleet.step}`)
          // Model 1 differs from model 0 by its λ alone: not at all before the first step.
          if (steps === 0) expect(losses[1]).toBe(losses[0])
          expect(losses[2]).toBe((measured as Measurement[])[2]?.dataLoss)
          expect(losses[0]).not.toBe((measured as Measurement[])[0]?.dataLoss)
        }
        fleet.dispose()
      },
    )

    it('steps down the very loss that it measures in training mode', async () => {
      const plan = smallPlan({ optimizer: 'sgd' })
      const fleet = engine.create(plan)
      begin(fleet, [settings({ dropout: 0.5, learningRate: 1, penalty: { ...l1, lambda: 0 } })])
      advance(fleet, 3)
      const [here] = (await fleet.parameters()) as [Float32Array]
      advance(fleet, 1)
      const [next] = (await fleet.parameters()) as [Float32Array]
      const change = next.map((value, i) => value - (here[i] as number))
      fleet.dispose()
      const lossAt = async (distance: number) => {
        const own = engine.create(plan)
        begin(own, [settings({ dropout: 0.5, learningRate: 0, penalty: { ...l1, lambda: 0 } })])
        // Steps of length 0 bring it to the same mask.
        advance(own, 3)
        own.setParameters([here.map((value, i) => value + distance * (change[i] as number))])
        own.measure()
        const [[measured]] = (await own.collect()) as [[Measurement]]
        own.dispose()
        return measured.trainingModeLoss
      }
      // With η = 1 the step is the negative gradient g: along it the loss falls by |g|² a unit.
      const slope = ((await lossAt(0.05)) - (await lossAt(-0.05))) / 0.1
      const squares = change.reduce((sum, value) => sum + value * value, 0)
      expectClose([slope], [-squares], { relative: 0.01, floor: 0.001 }, 'slope')
    })

    it('has no validation figures without validation rows', async () => {
      const fleet = engine.create(
        smallPlan({ validation: { count: 0, inputs: new Float32Array(0), targets: new Float32Array(0) } }),
      )
      begin(fleet, [settings()])
      fleet.measure()
      const [[measured]] = (await fleet.collect()) as [[Measurement]]
      fleet.dispose()
      expect(measured.validationLoss).toBeNaN()
      expect(measured.dataLoss).toBeGreaterThan(0)
    })
  })

  describe('what it tells of itself', () => describeGoingOn(engine))

  describe('a step', () => describeStepBound(engine))

  describeUnitPenalties(engine)
  describeWithoutBiases(engine)
}
