// What a fleet tells of itself is all that another needs to go on as it would have.
import { expect, it } from 'vitest'
import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import type { Checkpoint, Fleet } from '../fleet'
import { advance, begin, settings, smallPlan } from './small-plan'
import type { TestedEngine } from './tested-engine'

/** Every penalty with both solvers, half of them with dropout. */
const everyPenalty = penaltyKinds.flatMap((kind) =>
  (['proximal', 'subgradient'] as const).map((l1Solver) =>
    settings({
      penalty: { kind, lambda: 0.02, l1Ratio: 0.3, includeBias: kind === 'elastic', l1Solver },
      dropout: l1Solver === 'proximal' ? 0.3 : 0,
      weightDecay: 0.01,
    }),
  ),
)

const planOf = (optimizer: OptimizerKind) =>
  smallPlan({ optimizer, batchSize: 5, models: everyPenalty.length })

async function goesOn(from: Fleet, to: Fleet): Promise<void> {
  const [parameters, optimizer] = await Promise.all([from.parameters(), from.optimizerState()])
  begin(to, everyPenalty)
  to.setParameters(parameters, optimizer)
  to.skipTo(from.step)
}

async function told(fleet: Fleet) {
  return { parameters: await fleet.parameters(), optimizer: await fleet.optimizerState() }
}

export function describeGoingOn(engine: TestedEngine): void {
  it.each(optimizerKinds)('goes on in another fleet to the bit, with %s and every penalty', async (kind) => {
    const [whole, second] = [engine.create(planOf(kind)), engine.create(planOf(kind))]
    begin(whole, everyPenalty)
    advance(whole, 40)
    await goesOn(whole, second)
    expect(await told(second)).toEqual(await told(whole))
    for (const fleet of [whole, second]) advance(fleet, 20)
    const [expected, actual] = [await told(whole), await told(second)]
    for (const fleet of [whole, second]) fleet.dispose()
    expect(actual).toEqual(expected)
  })

  /** Between a measurement and the step after it: what a step may have kept of the measurement is then of something else. */
  const meanwhile: [string, (fleet: Fleet, kept: Checkpoint) => unknown][] = [
    ['nothing else', () => undefined],
    ['a prediction', (fleet) => fleet.predict(Float32Array.of(0.5, -0.5, 1, 1, 0, -1), 2)],
    ['other parameters', async (fleet) => fleet.setParameters(await fleet.parameters())],
    ['what was kept before', (fleet, kept) => fleet.restore(kept)],
    ['dropout', (fleet) => fleet.setHyperparameters(0, settings({ dropout: 0.4 }))],
  ]
  it.each(meanwhile)('a step is the same after a measurement and %s', async (_, act) => {
    const alone = () => engine.create(smallPlan({ optimizer: 'adam' }))
    const [measured, plain] = [alone(), alone()]
    for (const fleet of [measured, plain]) {
      begin(fleet, [settings({})])
      advance(fleet, 2)
      const kept = fleet.checkpoint()
      advance(fleet, 3)
      if (fleet === measured) {
        fleet.measure()
        await fleet.collect()
      }
      await act(fleet, kept)
      kept.dispose()
      advance(fleet, 2)
    }
    expect(await told(measured)).toEqual(await told(plain))
    for (const fleet of [measured, plain]) fleet.dispose()
  })

  it('counts its updates on where the step is another, and forgets them with new parameters alone', async () => {
    const [whole, second] = [engine.create(planOf('adam')), engine.create(planOf('adam'))]
    begin(whole, everyPenalty)
    advance(whole, 3)
    const checkpoint = whole.checkpoint()
    advance(whole, 8)
    whole.restore(checkpoint)
    checkpoint.dispose()
    await goesOn(whole, second)
    expect((await second.optimizerState())[0]?.updates).toBe(3)
    for (const fleet of [whole, second]) advance(fleet, 4)
    expect(await told(second)).toEqual(await told(whole))
    whole.setParameters(await whole.parameters())
    const [{ slots, updates }] = (await whole.optimizerState()) as [
      { slots: Float32Array[]; updates: number },
    ]
    expect(updates).toBe(0)
    expect(slots.every((slot) => slot.every((value) => value === 0))).toBe(true)
    for (const fleet of [whole, second]) fleet.dispose()
  })
}

/** The one takes over from the other: no worse than if it had trained all the way. */
export async function takesOver(
  from: TestedEngine,
  to: TestedEngine,
): Promise<[Float32Array[], Float32Array[]]> {
  const [whole, first, second] = [
    to.create(planOf('adam')),
    from.create(planOf('adam')),
    to.create(planOf('adam')),
  ]
  for (const fleet of [whole, first]) begin(fleet, everyPenalty)
  advance(whole, 20)
  advance(first, 12)
  await goesOn(first, second)
  advance(second, 8)
  const found: [Float32Array[], Float32Array[]] = [await second.parameters(), await whole.parameters()]
  for (const fleet of [whole, first, second]) fleet.dispose()
  return found
}
