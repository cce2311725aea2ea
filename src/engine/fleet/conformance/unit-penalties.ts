// Penalties of whole units, on every engine: optima that were found another way, units that die whole, balls that hold.
import { describe, expect, it } from 'vitest'
import { optimizerKinds } from '../../../catalog/kinds'
import type { PenaltySettings } from '../../../experiment/experiment'
import { type LayerLayout, parameterLayout } from '../../../experiment/layout'
import { initialParameters } from '../../run/initial-parameters'
import type { Fleet, FleetPlan, Hyperparameters, Measurement, Rows } from '../fleet'
import { penaltyOf } from '../objective'
import { expectClose } from './close'
import { advance, begin, randomRows, settings, smallPlan } from './small-plan'
import type { TestedEngine } from './tested-engine'

const penalty = (kind: PenaltySettings['kind'], lambda: number, more: Partial<PenaltySettings> = {}) =>
  settings({
    penalty: { kind, lambda, l1Ratio: 0.3, includeBias: false, l1Solver: 'proximal', ...more },
  })

/** The norm of every unit's incoming weights, layer by layer. */
function unitNorms(parameters: Float32Array, layout: readonly LayerLayout[]): number[] {
  return layout.flatMap(({ weights, fanIn, fanOut }) =>
    Array.from({ length: fanOut }, (_, unit) =>
      Math.hypot(
        ...Array.from({ length: fanIn }, (__, i) => parameters[weights.begin + i * fanOut + unit] as number),
      ),
    ),
  )
}

const [INPUTS, OUTPUTS] = [4, 3]

/** Correlated inputs of unlike scale, and outputs that need them more, less and not at all. */
function correlatedRows(): Rows {
  const rows = randomRows(24, INPUTS, OUTPUTS, false, 9)
  const inputs = rows.inputs.map((x, i) => (i % INPUTS === 1 ? 2 * x + (rows.inputs[i - 1] as number) : x))
  const targets = Float32Array.from({ length: 24 * OUTPUTS }, (_, i) => {
    const [n, j] = [Math.floor(i / OUTPUTS), i % OUTPUTS]
    const x = (c: number) => inputs[n * INPUTS + c] as number
    return [2 * x(0) - x(1) + 1, 0.6 * x(2) + 0.3 * x(1), 0.05 * x(3)][j] as number
  })
  return { count: 24, inputs, targets }
}

const linear = (change: Partial<FleetPlan> = {}) =>
  smallPlan({
    sizes: [INPUTS, OUTPUTS],
    loss: 'mse',
    classes: 'none',
    training: correlatedRows(),
    validation: { count: 0, inputs: new Float32Array(0), targets: new Float32Array(0) },
    ...change,
  })

/** XᵀX and XᵀY with a column of ones for the biases, as the gradient of our mean squared error has them. */
function normalEquations({ inputs, targets, count }: Rows) {
  const x = (n: number, i: number) => (i === INPUTS ? 1 : (inputs[n * INPUTS + i] as number))
  const mean = (of: (n: number) => number) =>
    Array.from({ length: count }, (_, n) => of(n)).reduce((sum, v) => sum + v, 0) / count
  const each = Array.from({ length: INPUTS + 1 }, (_, i) => i)
  const gram = each.map((i) => each.map((k) => (2 * mean((n) => x(n, i) * x(n, k))) / OUTPUTS))
  const right = Array.from({ length: OUTPUTS }, (_, j) =>
    each.map((i) => (2 * mean((n) => x(n, i) * (targets[n * OUTPUTS + j] as number))) / OUTPUTS),
  )
  return { gram, right }
}

/**
 * Proximal gradient in double precision on the linear least squares, nothing of ours in it.
 *
 * @param step of the penalty on one output's weights, given η
 */
function optimum(rows: Rows, step: (w: number[], rate: number) => number[]): number[] {
  const { gram, right } = normalEquations(rows)
  const rate = 0.1
  const columns = right.map((own) => {
    let w = new Array<number>(INPUTS + 1).fill(0)
    for (let t = 0; t < 20_000; t++) {
      const moved = w.map((wi, i) => {
        const gradient = w.reduce((sum, wk, k) => sum + gram[i]![k]! * wk, -own[i]!)
        return wi - rate * gradient
      })
      w = [...step(moved.slice(0, INPUTS), rate), moved[INPUTS]!]
    }
    return w
  })
  const weights = Array.from({ length: INPUTS }, (_, i) => columns.map((w) => w[i]!))
  return [...weights.flat(), ...columns.map((w) => w[INPUTS]!)]
}

const scaledBy = (w: number[], factor: number) => w.map((wi) => wi * factor)

const steps = {
  group: (w: number[], rate: number, lambda: number) =>
    scaledBy(w, Math.max(0, 1 - (rate * lambda) / (Math.hypot(...w) || 1))),
  maxnorm: (w: number[], _rate: number, lambda: number) =>
    scaledBy(w, Math.min(1, 0.01 / lambda / (Math.hypot(...w) || 1))),
}

const rates: Record<FleetPlan['optimizer'], [rate: number, steps: number]> = {
  sgd: [0.2, 1500],
  momentum: [0.05, 1000],
  adam: [0.003, 5000],
  adamw: [0.003, 5000],
}

async function trained(engine: TestedEngine, plan: FleetPlan, each: Hyperparameters[], count: number) {
  const fleet = engine.create({ ...plan, models: each.length })
  begin(fleet, each)
  advance(fleet, count)
  fleet.measure()
  const [parameters, [measured]] = await Promise.all([fleet.parameters(), fleet.collect()])
  fleet.dispose()
  return { parameters, measured: measured as Measurement[] }
}

async function objectiveAt(fleet: Fleet, parameters: Float32Array, { penalty }: Hyperparameters) {
  fleet.setParameters([parameters])
  fleet.measure()
  const [[measured]] = (await fleet.collect()) as [[Measurement]]
  return measured.dataLoss + penalty.lambda * penaltyOf(measured, penalty)
}

export function describeUnitPenalties(engine: TestedEngine): void {
  describe('penalties of whole units', () => {
    it.each(optimizerKinds)(
      'settle at the optimum that plain arithmetic finds, with %s',
      async (optimizer) => {
        const [learningRate, count] = rates[optimizer]
        const plan = linear({ optimizer })
        const cases = [
          ['group', 0.05],
          ['group', 0.3],
          ['maxnorm', 0.008],
          ['maxnorm', 0.04],
        ] as const
        const each = cases.map(([kind, lambda]) => ({ ...penalty(kind, lambda), learningRate }))
        const { parameters } = await trained(engine, plan, each, count)
        cases.forEach(([kind, lambda], k) => {
          const expected = optimum(plan.training, (w, rate) => steps[kind](w, rate, lambda))
          const actual = parameters[k] as Float32Array
          expectClose(actual, expected, { relative: 2e-3, floor: 0.1 }, `${kind}, λ = ${lambda}`)
          // A dead unit is dead to the bit.
          if (kind === 'group') {
            const dead = unitNorms(Float32Array.from(expected), parameterLayout(plan.sizes)).map(
              (n) => n === 0,
            )
            expect(unitNorms(actual, parameterLayout(plan.sizes)).map((n) => n === 0)).toEqual(dead)
            expect(dead).toEqual([false, false, true])
          }
        })
      },
    )

    it('lets units die whole: a column is zero or has no zero', async () => {
      const rows = randomRows(40, 3, 1, false)
      const targets = Float32Array.from({ length: 40 }, (_, n) => Number((rows.inputs[n * 3] as number) > 0))
      const plan = smallPlan({ sizes: [3, 16, 9, 1], training: { ...rows, targets } })
      const each = [penalty('group', 0.012), penalty('group', 0.012, { l1Solver: 'subgradient' })]
      const { parameters, measured } = await trained(engine, plan, each, 200)
      const layout = parameterLayout(plan.sizes)
      const hidden = layout.slice(0, 2)
      const norms = unitNorms(parameters[0] as Float32Array, hidden)
      const dead = norms.filter((n) => n === 0).length
      expect(dead).toBeGreaterThan(5)
      expect(dead).toBeLessThan(norms.length)
      layout.forEach(({ fanIn, fanOut }, l) => {
        const own = unitNorms(parameters[0] as Float32Array, layout.slice(l, l + 1))
        const zeros = own.filter((n) => n === 0).length * fanIn
        expect(measured[0]?.layers[l]?.weights.zeros, `layer ${l} of ${fanOut} units`).toBe(zeros)
      })
      expect(unitNorms(parameters[1] as Float32Array, hidden)).not.toContain(0)
    })

    it.each(optimizerKinds)('hold every unit inside its ball at every step, with %s', async (optimizer) => {
      const plan = smallPlan({ optimizer, models: 2 })
      const layout = parameterLayout(plan.sizes)
      const fleet = engine.create(plan)
      begin(fleet, [penalty('maxnorm', 0.02), penalty('none', 0)])
      let [touched, widest] = [0, 0]
      for (let step = 1; step <= 40; step++) {
        if (step === 30) fleet.setHyperparameters(0, penalty('maxnorm', 0.05))
        advance(fleet, 1)
        const [held, free] = (await fleet.parameters()) as [Float32Array, Float32Array]
        const c = step < 30 ? 1 / 2 : 1 / 5
        const norms = unitNorms(held, layout)
        for (const n of norms) expect(n).toBeLessThanOrEqual(c * (1 + 1e-6))
        touched += norms.filter((n) => n > 0.999 * c).length
        widest = Math.max(widest, ...unitNorms(free, layout))
      }
      fleet.dispose()
      expect(touched).toBeGreaterThan(100)
      expect(widest).toBeGreaterThan(0.6)
    })

    it('act on their own models alone', async () => {
      const plan = smallPlan({ optimizer: 'momentum', batchSize: 5 })
      const each = [
        penalty('group', 0.05),
        penalty('l2', 0.05),
        penalty('maxnorm', 0.015),
        penalty('none', 0),
        penalty('group', 0.05, { l1Solver: 'subgradient' }),
        { ...penalty('l1', 0.05), dropout: 0.3 },
      ]
      const together = await trained(engine, plan, each, 15)
      for (const [k, one] of each.entries()) {
        const alone = await trained(engine, plan, [one], 15)
        const tolerance = { relative: engine.tolerance, floor: 0.1 }
        const [own] = alone.parameters as [Float32Array]
        expectClose(together.parameters[k] as Float32Array, own, tolerance, `model ${k}`)
        const omega = ({ measured }: typeof alone, m: number) => [
          penaltyOf(measured[m] as Measurement, one.penalty),
        ]
        expectClose(omega(together, k), omega(alone, 0), tolerance, `Ω of model ${k}`)
      }
    })

    it('go on from a checkpoint as they went on before, through changes of the kind', async () => {
      const fleet = engine.create(smallPlan({ optimizer: 'momentum' }))
      begin(fleet, [penalty('group', 0.05)])
      advance(fleet, 4)
      const checkpoint = fleet.checkpoint()
      const ends: Float32Array[][] = []
      for (let again = 0; again < 2; again++) {
        for (const kind of ['group', 'l2', 'maxnorm', 'none', 'group'] as const) {
          fleet.setHyperparameters(0, penalty(kind, 0.05))
          advance(fleet, 3)
        }
        ends.push(await fleet.parameters())
        fleet.restore(checkpoint)
      }
      checkpoint.dispose()
      fleet.dispose()
      expect(ends[1]).toEqual(ends[0])
    })

    it('have Ω = Σ‖w‖ over units, and none with max-norm', async () => {
      const plan = smallPlan()
      const each = [penalty('group', 0), penalty('maxnorm', 0.01)]
      const { parameters, measured } = await trained(engine, plan, each, 3)
      const omegas = measured.map((m, k) => penaltyOf(m, each[k]!.penalty))
      const norms = unitNorms(parameters[0] as Float32Array, parameterLayout(plan.sizes))
      expectClose(omegas, [norms.reduce((sum, n) => sum + n, 0), 0], { relative: 1e-5, floor: 1 }, 'Ω')
    })

    it('with λ = 0 are no penalty at all', async () => {
      for (const optimizer of optimizerKinds) {
        const plan = smallPlan({ optimizer })
        const each = [penalty('none', 0), penalty('group', 0), penalty('maxnorm', 0)]
        const [none, ...others] = (await trained(engine, plan, each, 8)).parameters
        for (const other of others) expect(other).toEqual(none)
      }
    })

    it('take the gradient of λΣ‖w‖ with the subgradient solver, as central differences find it', async () => {
      const plan = smallPlan({ optimizer: 'sgd' })
      const steep = { ...penalty('group', 0.2, { l1Solver: 'subgradient' }), learningRate: 1 }
      const here = initialParameters(plan.seed, plan.sizes)
      const fleet = engine.create(plan)
      begin(fleet, [steep])
      advance(fleet, 1)
      const [next] = (await fleet.parameters()) as [Float32Array]
      const change = next.map((value, i) => value - (here[i] as number))
      const along = (distance: number) =>
        objectiveAt(
          fleet,
          here.map((value, i) => value + distance * (change[i] as number)),
          steep,
        )
      // With η = 1 the step is the negative gradient g: along it the objective falls by |g|² a unit.
      const slope = ((await along(0.02)) - (await along(-0.02))) / 0.04
      fleet.dispose()
      const squares = change.reduce((sum, value) => sum + value * value, 0)
      expectClose([slope], [-squares], { relative: 0.01, floor: 0.001 }, 'slope')
    })
  })
}
