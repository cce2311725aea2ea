// The suite of masking: in a fleet of wide networks one with dead units is the narrow network, whatever trains it.
import { describe, expect, it } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { expectClose } from '../../../engine/fleet/conformance/close'
import { settings, smallPlan } from '../../../engine/fleet/conformance/small-plan'
import { CpuFleet } from '../../../engine/fleet/cpu/fleet'
import type { Fleet, FleetPlan, Hyperparameters } from '../../../engine/fleet/fleet'
import { initialParameters } from '../../../engine/run/initial-parameters'
import { countsInputs } from '../shared/widths'
import { widened } from './width-rungs'

const WIDE = [3, 7, 5, 1]
const STEPS = 12

/** Every penalty with both solvers, and none. */
function hyperparametersFor(optimizer: OptimizerKind): Hyperparameters[] {
  const { penalty } = settings()
  const penalties = penaltyKinds.flatMap((kind) =>
    (['proximal', 'subgradient'] as const).map((l1Solver) => ({ kind, l1Solver })),
  )
  return [
    settings({ penalty: { ...penalty, lambda: 0 } }),
    ...penalties
      .filter((choice) => !countsInputs(choice, optimizer))
      .map((choice) =>
        settings({
          weightDecay: 0.1,
          penalty: { ...penalty, ...choice, lambda: 0.02, includeBias: choice.kind === 'elastic' },
        }),
      ),
  ]
}

async function trained(fleet: Fleet, each: Hyperparameters[], start: Float32Array): Promise<Float32Array[]> {
  fleet.setParameters(each.map(() => start))
  each.forEach((hyperparameters, k) => {
    fleet.setHyperparameters(k, hyperparameters)
  })
  for (let s = 0; s < STEPS; s++) fleet.advance()
  const parameters = await fleet.parameters()
  fleet.dispose()
  return parameters
}

interface Masking {
  create(plan: FleetPlan): Fleet
  /** 0: to the bit. */
  relative: number
}

export function describeNarrowNetworks({ create, relative }: Masking): void {
  const expectNarrow = async (change: Partial<FleetPlan>, sizes: number[]) => {
    const each = hyperparametersFor(change.optimizer ?? 'adam')
    const plan = smallPlan({ ...change, models: each.length, sizes: WIDE })
    const start = initialParameters(plan.seed, sizes)
    const wide = await trained(create(plan), each, widened(start, sizes, WIDE))
    const narrow = await trained(new CpuFleet({ ...plan, sizes }), each, start)
    wide.forEach((parameters, k) => {
      const expected = widened(narrow[k] as Float32Array, sizes, WIDE)
      expectClose(parameters, expected, { relative, floor: relative === 0 ? 1 : 0.05 }, `model ${k}`)
      const masked = widened(initialParameters(plan.seed, sizes).fill(1), sizes, WIDE)
      expect(parameters.filter((w, i) => masked[i] === 0 && w !== 0)).toHaveLength(0)
    })
  }

  describe('a masked network is the narrow one', () => {
    it.each(['tanh', 'relu', 'linear'] as const)(
      'with %s, whatever the optimizer and the penalty',
      async (activation) => {
        for (const optimizer of optimizerKinds) await expectNarrow({ activation, optimizer }, [3, 3, 3, 1])
      },
    )

    it('where only one layer is narrower', () => expectNarrow({}, [3, 6, 5, 1]))
    it('with one unit in each layer', () => expectNarrow({ activation: 'relu' }, [3, 1, 1, 1]))
    it('with batches', () => expectNarrow({ batchSize: 5 }, [3, 2, 2, 1]))
  })
}
