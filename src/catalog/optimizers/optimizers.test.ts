import { describe, expect, it } from 'vitest'
import { optimizerKinds } from '../kinds'
import { optimizerMath } from './math-table'
import type { OptimizerKind, StepSettings } from './optimizer'

const corrections = (t: number) => ({ correction1: 1 - 0.9 ** t, correction2: 1 - 0.999 ** t })

/** Minimises ½(w − 1)² + κ|w| from w = 0.5. */
function minimise(
  kind: OptimizerKind,
  settings: Omit<StepSettings, 'correction1' | 'correction2'>,
  steps: number,
) {
  const { slots, update } = optimizerMath[kind]
  const w = Float32Array.of(0.5)
  const state = Array.from({ length: slots }, () => new Float32Array(1))
  for (let t = 1; t <= steps; t++) {
    const g = Float32Array.of((w[0] as number) - 1)
    update(w, g, state, { begin: 0, end: 1 }, { ...settings, ...corrections(t) })
  }
  return w[0] as number
}

describe.each(optimizerKinds)('%s', (kind) => {
  it('settles at the true minimiser of data loss and kink: 1 − κ', () => {
    expect(minimise(kind, { learningRate: 0.01, kink: 0.3, least: 0, decay: 0 }, 6000)).toBeCloseTo(0.7, 3)
  })

  it('settles at exactly zero where κ is larger than the pull of the data', () => {
    expect(minimise(kind, { learningRate: 0.01, kink: 1.5, least: 0, decay: 0 }, 6000)).toBe(0)
  })
})

describe('by hand', () => {
  it('Adam’s first two steps', () => {
    // t = 1: m̂ = g, v̂ = g², so the step is η whatever g is; t = 2 from m = 0.19g, v = 0.001999g² for a constant g.
    const w = Float32Array.of(0)
    const state = [new Float32Array(1), new Float32Array(1)]
    const step = (t: number) =>
      optimizerMath.adam.update(
        w,
        Float32Array.of(5),
        state,
        { begin: 0, end: 1 },
        { learningRate: 0.1, kink: 0, least: 0, decay: 0, ...corrections(t) },
      )
    step(1)
    expect(w[0]).toBeCloseTo(-0.1, 6)
    step(2)
    expect(w[0]).toBeCloseTo(-0.2, 6)
    expect(state[0]?.[0]).toBeCloseTo(0.95, 6)
    expect(state[1]?.[0]).toBeCloseTo(0.049975, 6)
  })

  it('momentum adds 0.9 of the step before', () => {
    const w = Float32Array.of(0)
    const state = [new Float32Array(1)]
    const settings = { learningRate: 0.1, kink: 0, least: 0, decay: 0, ...corrections(1) }
    for (let t = 0; t < 3; t++)
      optimizerMath.momentum.update(w, Float32Array.of(1), state, { begin: 0, end: 1 }, settings)
    expect(w[0]).toBeCloseTo(-0.1 * (1 + 1.9 + 2.71), 6)
  })

  it('AdamW decays first, by η·decay', () => {
    const w = Float32Array.of(2)
    const state = [new Float32Array(1), new Float32Array(1)]
    const settings = { learningRate: 0.1, kink: 0, least: 0, decay: 0.5, ...corrections(1) }
    optimizerMath.adamw.update(w, Float32Array.of(0), state, { begin: 0, end: 1 }, settings)
    expect(w[0]).toBeCloseTo(2 * 0.95, 6)
  })
})
