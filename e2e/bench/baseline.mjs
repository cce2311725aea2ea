// The same work as TensorFlow.js does it out of the box: a page that the bench calls.
import * as tf from '@tensorflow/tfjs'
import { rowsOf } from './shapes.mjs'

const LEARNING_RATE = 0.01
const LAMBDA = 0.001

/** @param {import('./shapes.mjs').Shape} shape */
function sequential({ sizes, activation }) {
  const layers = sizes.slice(1).map((units, l) =>
    tf.layers.dense({
      units,
      ...(l === 0 ? { inputShape: [sizes[0] ?? 1] } : {}),
      activation: l < sizes.length - 2 ? activation : 'linear',
      kernelRegularizer: tf.regularizers.l2({ l2: LAMBDA }),
    }),
  )
  const model = tf.sequential({ layers })
  model.compile({ optimizer: tf.train.adam(LEARNING_RATE), loss: 'meanSquaredError' })
  return model
}

/** @typedef {(steps: number) => Promise<unknown>} Train */

/**
 * model.fit, full batch.
 *
 * @param {tf.Sequential} model
 * @param {tf.Tensor} x
 * @param {tf.Tensor} y
 * @returns {Train}
 */
function fit(model, x, y) {
  const options = { batchSize: x.shape[0] ?? 1, verbose: /** @type {const} */ (0), shuffle: false }
  return (epochs) => model.fit(x, y, { ...options, epochs })
}

/**
 * optimizer.minimize with the same loss: no epochs, no callbacks, one read at the end.
 *
 * @param {tf.Sequential} model
 * @param {tf.Tensor} x
 * @param {tf.Tensor} y
 * @returns {Train}
 */
function minimize(model, x, y) {
  const optimizer = tf.train.adam(LEARNING_RATE)
  disposables.push(optimizer)
  const kernels = model.getWeights().filter(({ rank }) => rank === 2)
  const loss = () => {
    const predicted = /** @type {tf.Tensor} */ (model.apply(x, { training: true }))
    const data = tf.losses.meanSquaredError(y, predicted)
    const penalty = kernels.map((w) => tf.sum(tf.square(w))).reduce((sum, one) => tf.add(sum, one))
    return /** @type {tf.Scalar} */ (tf.add(data, tf.mul(penalty, LAMBDA)))
  }
  return async (steps) => {
    for (let s = 0; s < steps; s++) optimizer.minimize(loss)
    await kernels[0]?.data()
  }
}

const calls = { fit, minimize }

/** What the newest contest holds. @type {{ dispose(): unknown }[]} */
let disposables = []
/** @type {Train} */
let train = () => Promise.reject(new Error('Nothing has been prepared.'))

/**
 * Sets up and compiles, by a first step.
 *
 * @param {keyof typeof calls} call
 * @param {import('./shapes.mjs').Shape} shape
 * @param {'webgl' | 'cpu'} backend
 */
async function prepare(call, shape, backend) {
  for (const one of disposables) one.dispose()
  await tf.setBackend(backend)
  const { inputs, targets } = rowsOf(shape)
  const [model, x, y] = [sequential(shape), tf.tensor2d(inputs), tf.tensor2d(targets)]
  disposables = [model, x, y]
  train = calls[call](model, x, y)
  await train(1)
}

/** Milliseconds. @param {number} steps */
async function take(steps) {
  const began = performance.now()
  await train(steps)
  return performance.now() - began
}

Object.assign(window, { baseline: { prepare, take } })
