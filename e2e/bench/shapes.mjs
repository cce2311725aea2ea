// What the bench measures: networks from toy to wide, with their rows drawn from a fixed sequence.

/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {number[]} sizes
 * @property {number} samples
 * @property {'tanh' | 'relu'} activation
 */

/** @typedef {'adam' | 'sgd'} Optimizer */

export const LEARNING_RATE = 0.01
export const LAMBDA = 0.001

/** @type {Shape[]} */
export const shapes = [
  { name: '1-32-32-1, N 40', sizes: [1, 32, 32, 1], samples: 40, activation: 'tanh' },
  { name: '2-8-8-1, N 100', sizes: [2, 8, 8, 1], samples: 100, activation: 'tanh' },
  { name: '2-64-64-1, N 60', sizes: [2, 64, 64, 1], samples: 60, activation: 'relu' },
  { name: '2-64-64-1, N 200', sizes: [2, 64, 64, 1], samples: 200, activation: 'relu' },
  { name: '64-32-10, N 1000', sizes: [64, 32, 10], samples: 1000, activation: 'relu' },
  { name: '2-256-256-1, N 500', sizes: [2, 256, 256, 1], samples: 500, activation: 'relu' },
]

/** A linear congruence, so that all sides see the same numbers without sharing code: in [−1, 1). @param {number} seed */
function sequence(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return (state / 2 ** 32) * 2 - 1
  }
}

/**
 * Rows of a shape: inputs in [−1, 1), targets a smooth function of them.
 *
 * @param {Shape} shape
 */
export function rowsOf({ sizes, samples }) {
  const next = sequence(1)
  const inputs = Array.from({ length: samples }, () => Array.from({ length: sizes[0] ?? 1 }, next))
  const targets = inputs.map((row) =>
    Array.from({ length: sizes.at(-1) ?? 1 }, (_, j) => Math.sin(3 * (row[0] ?? 0) + j)),
  )
  return { inputs, targets }
}

/** Parameters to begin with, layer by layer, within ±1/√fan-in: `weights[input][output]`. @param {Shape} shape */
export function initialOf({ sizes }) {
  const next = sequence(2)
  return sizes.slice(1).map((fanOut, l) => {
    const fanIn = sizes[l] ?? 1
    const draw = (/** @type {number} */ count) =>
      Array.from({ length: count }, () => next() / Math.sqrt(fanIn))
    return { weights: Array.from({ length: fanIn }, () => draw(fanOut)), biases: draw(fanOut) }
  })
}

/**
 * The same work as an experiment of ours: full batch, mean squared error, L2.
 *
 * @param {Shape} shape
 * @param {Optimizer} [optimizer]
 */
export function experimentOf(shape, optimizer = 'adam') {
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
    optimizer: { kind: optimizer, learningRate: LEARNING_RATE },
    penalty: { kind: 'l2', lambda: LAMBDA },
  }
}
