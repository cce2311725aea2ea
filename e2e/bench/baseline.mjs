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

/** @param {import('./shapes.mjs').Shape} shape */
function tensors(shape) {
  const { inputs, targets } = rowsOf(shape)
  return { x: tf.tensor2d(inputs), y: tf.tensor2d(targets) }
}

/**
 * Milliseconds of `steps` steps of model.fit, full batch, after one more.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @param {'webgl' | 'cpu'} backend
 * @param {number} steps
 */
async function fit(shape, backend, steps) {
  await tf.setBackend(backend)
  const model = sequential(shape)
  const { x, y } = tensors(shape)
  const options = { batchSize: shape.samples, verbose: /** @type {const} */ (0), shuffle: false }
  await model.fit(x, y, { ...options, epochs: 1 })
  const began = performance.now()
  await model.fit(x, y, { ...options, epochs: steps })
  const elapsed = performance.now() - began
  for (const one of [model, x, y]) one.dispose()
  return elapsed
}

/**
 * Milliseconds of optimizer.minimize with the same loss: no epochs, no callbacks, one read at the end.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @param {'webgl' | 'cpu'} backend
 * @param {number} steps
 */
async function minimize(shape, backend, steps) {
  await tf.setBackend(backend)
  const model = sequential(shape)
  const { x, y } = tensors(shape)
  const optimizer = tf.train.adam(LEARNING_RATE)
  const kernels = model.getWeights().filter(({ rank }) => rank === 2)
  const step = () =>
    optimizer.minimize(() => {
      const predicted = /** @type {tf.Tensor} */ (model.apply(x, { training: true }))
      const data = tf.losses.meanSquaredError(y, predicted)
      const penalty = kernels.map((w) => tf.sum(tf.square(w))).reduce((sum, one) => tf.add(sum, one))
      return /** @type {tf.Scalar} */ (tf.add(data, tf.mul(penalty, LAMBDA)))
    })
  const settle = async () => void (await kernels[0]?.data())
  step()
  await settle()
  const began = performance.now()
  for (let s = 0; s < steps; s++) step()
  await settle()
  const elapsed = performance.now() - began
  for (const one of [model, x, y, optimizer]) one.dispose()
  return elapsed
}

Object.assign(window, { baseline: { fit, minimize } })
