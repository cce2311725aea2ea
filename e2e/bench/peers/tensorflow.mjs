// TensorFlow.js as it comes out of the box.
import * as tf from '@tensorflow/tfjs'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import vectors from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threads from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import { initialOf, LAMBDA, LEARNING_RATE, rowsOf } from '../shapes.mjs'

/** @typedef {import('../shapes.mjs').Shape} Shape */
/** @typedef {'webgl' | 'cpu' | 'wasm'} Backend */
/** @typedef {keyof typeof calls} Call */

setWasmPaths({
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': vectors,
  'tfjs-backend-wasm-threaded-simd.wasm': threads,
})

/**
 * @param {Shape} shape
 * @param {Call} call
 * @param {Backend} backend
 * @returns {Promise<import('./table.mjs').Network>}
 */
export async function sequential(shape, call, backend) {
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no backend ${backend} here.`)
  const { inputs, targets } = rowsOf(shape)
  const [model, x, y] = [modelOf(shape), tf.tensor2d(inputs), tf.tensor2d(targets)]
  const { train, dispose } = calls[call](model, x, y)
  return {
    train,
    predict: () => /** @type {tf.Tensor2D} */ (model.predict(x)).array(),
    dispose: () => {
      dispose()
      for (const one of [model, x, y]) one.dispose()
    },
  }
}

/** @param {Shape} shape */
function modelOf(shape) {
  const { sizes, activation } = shape
  const layers = sizes.slice(1).map((units, l) =>
    tf.layers.dense({
      units,
      ...(l === 0 ? { inputShape: [sizes[0] ?? 1] } : {}),
      activation: l < sizes.length - 2 ? activation : 'linear',
      kernelRegularizer: tf.regularizers.l2({ l2: LAMBDA }),
    }),
  )
  const model = tf.sequential({ layers })
  const initial = initialOf(shape).flatMap(({ weights, biases }) => [
    tf.tensor2d(weights),
    tf.tensor1d(biases),
  ])
  model.setWeights(initial)
  tf.dispose(initial)
  model.compile({ optimizer: tf.train.adam(LEARNING_RATE), loss: 'meanSquaredError' })
  return model
}

const calls = { fit, minimize }

/**
 * model.fit, full batch.
 *
 * @param {tf.Sequential} model
 * @param {tf.Tensor} x
 * @param {tf.Tensor} y
 */
function fit(model, x, y) {
  const options = { batchSize: x.shape[0] ?? 1, verbose: /** @type {const} */ (0), shuffle: false }
  return {
    train: (/** @type {number} */ epochs) => model.fit(x, y, { ...options, epochs }),
    dispose: () => undefined,
  }
}

/**
 * optimizer.minimize with the same loss: no epochs, no callbacks, one read at the end.
 *
 * @param {tf.Sequential} model
 * @param {tf.Tensor} x
 * @param {tf.Tensor} y
 */
function minimize(model, x, y) {
  const optimizer = tf.train.adam(LEARNING_RATE)
  const kernels = model.getWeights().filter(({ rank }) => rank === 2)
  const loss = () => {
    const predicted = /** @type {tf.Tensor} */ (model.apply(x, { training: true }))
    const data = tf.losses.meanSquaredError(y, predicted)
    const penalty = kernels.map((w) => tf.sum(tf.square(w))).reduce((sum, one) => tf.add(sum, one))
    return /** @type {tf.Scalar} */ (tf.add(data, tf.mul(penalty, LAMBDA)))
  }
  const train = async (/** @type {number} */ steps) => {
    for (let s = 0; s < steps; s++) optimizer.minimize(loss)
    await kernels[0]?.data()
  }
  return { train, dispose: () => optimizer.dispose() }
}
