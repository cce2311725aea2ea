// jax-js: the whole step, with the gradient, the penalty and Adam, is one function that it compiles.
import { blockUntilReady, defaultDevice, grad, init, jit, nn, numpy as np, tree } from '@jax-js/jax'
import { initialOf, LAMBDA, LEARNING_RATE, rowsOf } from '../shapes.mjs'

/** @typedef {import('../shapes.mjs').Shape} Shape */
/** @typedef {np.Array[]} Arrays weights and biases by turns */
/** @typedef {{ parameter: np.Array, m: np.Array, v: np.Array }} Slot */
/** @typedef {{ slots: Slot[], decay1: np.Array, decay2: np.Array }} State the decays are β₁ᵗ and β₂ᵗ */

const BETA_1 = 0.9
const BETA_2 = 0.999
const EPSILON = 1e-8

const activations = { tanh: np.tanh, relu: nn.relu }

/**
 * @param {Shape} shape
 * @param {'webgl' | 'wasm'} device
 * @returns {Promise<import('./table.mjs').Network>}
 */
export async function compiledStep(shape, device) {
  if (!(await init(device)).includes(device)) throw new Error(`jax-js has no device ${device} here.`)
  defaultDevice(device)
  const { inputs, targets } = rowsOf(shape)
  const [x, y] = [np.array(inputs), np.array(targets)]
  const step = jit((/** @type {State} */ state, /** @type {np.Array} */ x, /** @type {np.Array} */ y) =>
    adam(state, grad(objectiveOf(shape))(parametersOf(state), x, y)),
  )
  let state = stateOf(shape)
  return {
    train: async (steps) => {
      for (let s = 0; s < steps; s++) {
        state = step(state, x.ref, y.ref)
        // Each call goes through all that waits to be computed: steps that queue up cost up to five times as much.
        await blockUntilReady(state)
      }
      await state.slots[0]?.parameter.ref.data()
    },
    predict: () => predicted(shape, parametersOf(state), x.ref).jsAsync(),
    dispose: () => {
      step.dispose()
      tree.dispose(state)
      x.dispose()
      y.dispose()
    },
  }
}

/** What takes an array consumes it: `ref` keeps it. @param {State} state @returns {Arrays} */
const parametersOf = ({ slots }) => slots.map(({ parameter }) => parameter.ref)

/** @param {Shape} shape @returns {State} */
function stateOf(shape) {
  const parameters = initialOf(shape).flatMap(({ weights, biases }) => [np.array(weights), np.array(biases)])
  const slots = parameters.map((parameter) => ({
    parameter,
    m: np.zeros(parameter.shape),
    v: np.zeros(parameter.shape),
  }))
  return { slots, decay1: np.array(1), decay2: np.array(1) }
}

/** @param {Shape} shape @param {Arrays} parameters @param {np.Array} x */
function predicted({ sizes, activation }, parameters, x) {
  const last = sizes.length - 2
  let out = x
  for (let l = 0; l <= last; l++) {
    const [weights, biases] = /** @type {[np.Array, np.Array]} */ (parameters.slice(2 * l, 2 * l + 2))
    out = np.dot(out, weights).add(biases)
    if (l < last) out = activations[activation](out)
  }
  return out
}

/** @param {Shape} shape */
const objectiveOf =
  (shape) =>
  /** @param {Arrays} parameters @param {np.Array} x @param {np.Array} y */
  (parameters, x, y) => {
    const squares = parameters.filter((_, i) => i % 2 === 0).map((weights) => np.square(weights.ref).sum())
    const penalty = squares.reduce((sum, one) => sum.add(one))
    return np
      .square(predicted(shape, parameters, x).sub(y))
      .mean()
      .add(penalty.mul(LAMBDA))
  }

/** @param {State} state @param {Arrays} gradients @returns {State} */
function adam({ slots, ...before }, gradients) {
  const decay1 = before.decay1.mul(BETA_1)
  const decay2 = before.decay2.mul(BETA_2)
  const next = slots.map(({ parameter, ...moments }, i) => {
    const gradient = /** @type {np.Array} */ (gradients[i])
    const m = moments.m.mul(BETA_1).add(gradient.ref.mul(1 - BETA_1))
    const v = moments.v.mul(BETA_2).add(np.square(gradient).mul(1 - BETA_2))
    const root = np.sqrt(v.ref.div(fromOne(decay2.ref))).add(EPSILON)
    return { parameter: parameter.sub(m.ref.div(fromOne(decay1.ref)).div(root).mul(LEARNING_RATE)), m, v }
  })
  return { slots: next, decay1, decay2 }
}

/** @param {np.Array} decay */
const fromOne = (decay) => np.subtract(1, decay)
