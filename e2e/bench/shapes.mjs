// What the bench measures: networks from toy to wide, with their rows drawn from a fixed sequence.

/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {number[]} sizes
 * @property {number} samples
 * @property {'tanh' | 'relu'} activation
 */

/** @type {Shape[]} */
export const shapes = [
  { name: '1-32-32-1, N 40', sizes: [1, 32, 32, 1], samples: 40, activation: 'tanh' },
  { name: '2-8-8-1, N 100', sizes: [2, 8, 8, 1], samples: 100, activation: 'tanh' },
  { name: '2-64-64-1, N 60', sizes: [2, 64, 64, 1], samples: 60, activation: 'relu' },
  { name: '2-64-64-1, N 200', sizes: [2, 64, 64, 1], samples: 200, activation: 'relu' },
  { name: '64-32-10, N 1000', sizes: [64, 32, 10], samples: 1000, activation: 'relu' },
  { name: '2-256-256-1, N 500', sizes: [2, 256, 256, 1], samples: 500, activation: 'relu' },
]

/**
 * Rows of a shape: inputs in [−1, 1), targets a smooth function of them. A linear congruence, so that both sides see
 * the same numbers without sharing code.
 *
 * @param {Shape} shape
 */
export function rowsOf({ sizes, samples }) {
  let state = 1
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return (state / 2 ** 32) * 2 - 1
  }
  const inputs = Array.from({ length: samples }, () => Array.from({ length: sizes[0] ?? 1 }, next))
  const targets = inputs.map((row) =>
    Array.from({ length: sizes.at(-1) ?? 1 }, (_, j) => Math.sin(3 * (row[0] ?? 0) + j)),
  )
  return { inputs, targets }
}

/**
 * The same work as an experiment of ours: full batch, Adam 0.01, mean squared error, L2.
 *
 * @param {Shape} shape
 */
export function experimentOf(shape) {
  return {
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: 'regression',
      ...rowsOf(shape),
      validationInputs: [],
      validationTargets: [],
    },
    model: { hidden: shape.sizes.slice(1, -1), activation: shape.activation },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0.001 },
  }
}
