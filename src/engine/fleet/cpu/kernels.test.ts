// WebAssembly's vectors come to the very bits of the loops in JavaScript, kernel by kernel.
import { describe, expect, it } from 'vitest'
import { activationKinds, lossKinds, optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import type { OptimizerKind, StepSettings } from '../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import { stream } from '../../../catalog/random/stream'
import type { Kernels, Processor, Values } from './kernels'
import { loops } from './loops/loops'
import { chooseVectors } from './processor'

const vectors = chooseVectors(undefined)
if (!vectors) throw new Error('There are no vectors to be tested.')
chooseVectors(vectors)

/** Whole tiles and whole pairs, edges on every side, one row, one column, more than one block. */
const shapes: [rows: number, fanIn: number, fanOut: number][] = [
  [8, 4, 8],
  [5, 7, 3],
  [7, 3, 5],
  [1, 6, 10],
  [6, 1, 1],
  [130, 5, 2],
  [300, 2, 9],
  [3, 260, 6],
  // Of columns enough for zeros to be left out: whole panels, the beginning of one, more than one list a row.
  [40, 5, 64],
  [9, 150, 33],
  [260, 70, 61],
  [5, 40, 1],
]
/** What a run may come to, among them the border of float32 and what has left it. */
const odd = [0, -0, 1e-40, -1e-40, 3e38, -3e38, Number.NaN, Number.POSITIVE_INFINITY, -50, 50, 800, -800]

/** float32 values, some of them zeros. */
function drawn(length: number, seed: number, zeros = 0.3): Float32Array {
  const random = stream(seed, 'parameters')
  return Float32Array.from({ length }, () => (random.uniform(0, 1) < zeros ? 0 : random.normal()))
}

/** The arrays that a kernel works on, as they are before. */
type Before = Record<string, Float32Array>
type Held<Arrays extends Before> = Record<keyof Arrays, Values> & { flags: Uint8Array; sums: Float64Array }

/** What a kernel makes of them all. */
function after<Arrays extends Before>(
  processor: Processor,
  sizes: readonly number[],
  before: Arrays,
  run: (kernels: Kernels, held: Held<Arrays>) => void,
): Record<string, number[]> {
  const { arrays, kernels, close } = processor.open(sizes, (room) => ({
    ...Object.fromEntries(Object.entries(before).map(([name, { length }]) => [name, room.values(length)])),
    flags: room.flags(sizes.reduce((product, size) => product * size, 1)),
    sums: room.sums(4),
  }))
  const held = arrays as unknown as Held<Arrays>
  for (const [name, values] of Object.entries(before)) held[name as keyof Arrays].set(values)
  run(kernels, held)
  const left = Object.fromEntries(Object.entries(held).map(([name, values]) => [name, Array.from(values)]))
  close()
  return left
}

/** `toEqual` tells −0 from 0 and takes NaN for NaN. */
function expectAlike<Arrays extends Before>(
  sizes: readonly number[],
  before: Arrays,
  run: (kernels: Kernels, held: Held<Arrays>) => void,
): void {
  const expected = after(loops, sizes, before, run)
  const untouched = after(loops, sizes, before, () => undefined)
  expect(expected).not.toEqual(untouched)
  expect(after(vectors as Processor, sizes, before, run)).toEqual(expected)
}

/** Zeros of what a layer is given, and of what comes back to it. */
const zeros: [ofInputs: number, ofDeltas: number][] = [
  [0.3, 0.3],
  [0.9, 0.9],
  [0, 0.9],
  [1, 1],
]

describe.each(zeros)('with %d and %d of zeros', (ofInputs, ofDeltas) => {
  it.each(shapes)('products of %d rows, %d x %d', (rows, fanIn, fanOut) => {
    const shape = { fanIn, fanOut }
    const before = {
      h: drawn(rows * fanIn, 1, ofInputs),
      w: drawn(fanIn * fanOut, 2),
      b: drawn(fanOut, 3),
      z: drawn(rows * fanOut, 4, ofDeltas),
      back: drawn(rows * fanIn, 5),
      gw: drawn(fanIn * fanOut, 6),
      gb: drawn(fanOut, 7, 0),
    }
    const sizes = [fanIn, fanOut]
    expectAlike(sizes, before, (kernels, { w, z, back }) => kernels.affineTransposed(z, w, back, rows, shape))
    expectAlike(sizes, before, (kernels, { h, z, gw, gb }) =>
      kernels.affineGradient(h, z, gw, gb, rows, shape),
    )
    before.z.fill(7)
    expectAlike(sizes, before, (kernels, { h, w, b, z }) => kernels.affine(h, w, b, z, rows, shape))
  })
})

it.each(activationKinds)('%s, and back through it, with dropout and without', (kind) => {
  const [units, rows] = [7, 7]
  for (const length of [49, 48, 47, 46, 3, 2, 1]) {
    const z = Float32Array.of(...odd, ...drawn(37, 1).map((value) => 3 * value)).subarray(-length)
    expectAlike([rows, units], { z, d: drawn(length, 2) }, (kernels, { z, d, flags }) => {
      kernels.activate(kind, z, length)
      // Linear changes nothing of either.
      d[0] = 7
      kernels.chain(kind, d, z, length)
      if (length < rows * units) return
      kernels.drop(z, flags, 3, rows, units, { shared: 4123456789, threshold: 7_000_000, scale: 1 / 0.6 })
      kernels.chainKept(kind, d, z, flags, 0.6, length)
    })
  }
})

it.each(lossKinds)('%s: deltas and sums', (loss) => {
  for (const outputs of [1, 3]) {
    const rows = 21
    const z = drawn(rows * outputs, 1).map((value) => 4 * value)
    z.set(odd.filter((value) => Number.isFinite(value)))
    const y = z.map((_, i) => Number(i % outputs === i % 2))
    const weights = Float32Array.from({ length: rows }, (_, n) => n % 3)
    for (const classes of ['none', 'threshold-logit', 'threshold-half', 'largest'] as const) {
      expectAlike([1, outputs], { z, y, weights, d: drawn(z.length, 2) }, (kernels, held) => {
        kernels.outputDeltas(loss, held.z, held.y, held.weights, rows, outputs, held.d)
        kernels.addLosses(loss, classes, held.z, held.y, held.weights, rows, outputs, held.sums)
        kernels.addLosses(loss, classes, held.z, held.y, undefined, rows, outputs, held.sums)
      })
    }
  }
})

it('deltas of a batch whose rows have no weight are 0', () => {
  const values = { z: drawn(3, 1), y: drawn(3, 2), weights: new Float32Array(3), d: drawn(3, 3) }
  expectAlike([1, 1], values, (kernels, { z, y, weights, d }) =>
    kernels.outputDeltas('mse', z, y, weights, 3, 1, d),
  )
})

const settings: StepSettings = {
  learningRate: 0.03,
  kink: 0,
  least: 0,
  decay: 0.1,
  correction1: 0.19,
  correction2: 0.001999,
}

/** Weights, gradient and state after a few steps, so that the state is one that there can be. */
function trained(length: number, optimizer: OptimizerKind) {
  const [w, g] = [drawn(length, 1), drawn(length, 2)]
  const [a, b] = [drawn(length, 3), drawn(length, 4).map((value) => value * value)]
  return { w, g, a, b, slots: optimizerMath[optimizer].slots }
}

it.each(optimizerKinds)('the step of %s', (optimizer) => {
  // Kernels take one or two pairs at a time: every rest that there can be.
  for (const length of [29, 30, 31, 32, 1, 2, 3]) {
    const { slots, ...before } = trained(length, optimizer)
    if (length > 20) before.w.set(odd)
    if (length > 20) before.g.set(odd, 9)
    for (const change of [{}, { kink: 0.4 }, { kink: 0.01, least: 0.3 }]) {
      expectAlike([length, 1], before, (kernels, { w, g, a, b }) =>
        kernels.update(optimizer, w, g, [a, b].slice(0, slots), length, { ...settings, ...change }),
      )
    }
  }
})

it.each(penaltyKinds)('the gradient of %s', (kind) => {
  const w = Float32Array.of(...drawn(19, 1), ...odd)
  const { length } = w
  for (const [smooth, subgradient] of [
    [0.3, 0],
    [0.3, 0.2],
  ] as const) {
    const g = drawn(length, 2).map((value) => value || -0)
    expectAlike([length, 1], { w, g }, (kernels, held) => {
      kernels.addPenaltyGradient(kind, held.w, held.g, length, smooth, 0.3, subgradient)
    })
  }
})

const unitKinds = penaltyKinds.filter((kind) => penaltyMath[kind].unit)

it.each(unitKinds.flatMap((kind) => optimizerKinds.map((optimizer) => [kind, optimizer] as const)))(
  'the step of %s after that of %s',
  (kind, optimizer) => {
    for (const [fanIn, fanOut] of [
      [5, 4],
      [3, 7],
      [1, 1],
    ] as const) {
      const { slots, ...before } = trained(fanIn * fanOut, optimizer)
      before.w[0] = 0.7
      // Of a unit that has diverged.
      if (fanOut > 5) before.w[fanOut - 2] = Number.NaN
      for (const lambda of [0.004, 0.05, 3]) {
        expectAlike([fanIn, fanOut], before, (kernels, { w, a, b }) => {
          // Also where nothing is to be done.
          w[0] = 0.75
          const state = [a, b].slice(0, slots)
          kernels.stepUnits(kind, optimizer, w, state, { fanIn, fanOut }, lambda, {
            ...settings,
            least: 0.01,
          })
        })
      }
    }
  },
)

it('the subgradient of units, their norms, and what is measured of parameters', () => {
  const [fanIn, fanOut] = [4, 5]
  const w = drawn(fanIn * fanOut, 1)
  // A dead unit.
  for (let i = 2; i < w.length; i += fanOut) w[i] = 0
  const g = drawn(w.length, 2)
  expectAlike([fanIn, fanOut], { w, g }, (kernels, held) => {
    kernels.addUnitSubgradient(held.w, held.g, { fanIn, fanOut }, 0.3)
  })
  for (const values of [w, Float32Array.of(...w, Number.NaN, 1), Float32Array.of(Number.NaN)]) {
    expectAlike([w.length, 1], { values }, (kernels, held) =>
      kernels.parameterSums(held.values, values.length, held.sums),
    )
  }
  expectAlike([fanIn, fanOut], { w }, (kernels, held) => {
    held.sums[0] = kernels.addUnitNorms(held.w, { fanIn, fanOut }, 0.1)
  })
})
