// Who else trains such networks in a browser. Node reads the names; what stands behind one loads in the page, when it is its turn.

/** @typedef {import('../shapes.mjs').Shape} Shape */

/**
 * @typedef {object} Network one of a shape, from the shape's own initial parameters
 * @property {(steps: number) => Promise<unknown>} train so many steps in full batch; resolves when all is computed
 * @property {() => Promise<number[][]>} predict what comes out for the training rows
 * @property {() => void} dispose
 */

/**
 * @typedef {object} Peer
 * @property {import('../shapes.mjs').Optimizer} optimizer Adam wherever it is to be had
 * @property {(shape: Shape) => Promise<Network>} setUp
 */

/** @type {Record<string, Peer>} */
export const peers = {
  'model.fit, webgl': tensorflow('fit', 'webgl'),
  'model.fit, cpu': tensorflow('fit', 'cpu'),
  'model.fit, wasm': tensorflow('fit', 'wasm'),
  'minimize, webgl': tensorflow('minimize', 'webgl'),
  'minimize, cpu': tensorflow('minimize', 'cpu'),
  'minimize, wasm': tensorflow('minimize', 'wasm'),
  'jax-js, webgl': jax('webgl'),
  'jax-js, wasm': jax('wasm'),
  'objects as in the playground, SGD': {
    optimizer: 'sgd',
    setUp: async (shape) => (await import('./playground.mjs')).networkOfObjects(shape),
  },
  'convnetjs, SGD': {
    optimizer: 'sgd',
    setUp: async (shape) => (await import('./convnetjs.mjs')).convnet(shape),
  },
}

/**
 * @param {import('./tensorflow.mjs').Call} call
 * @param {import('./tensorflow.mjs').Backend} backend
 * @returns {Peer}
 */
function tensorflow(call, backend) {
  return {
    optimizer: 'adam',
    setUp: async (shape) => (await import('./tensorflow.mjs')).sequential(shape, call, backend),
  }
}

/** @param {'webgl' | 'wasm'} device @returns {Peer} */
function jax(device) {
  return {
    optimizer: 'adam',
    setUp: async (shape) => (await import('./jax.mjs')).compiledStep(shape, device),
  }
}
