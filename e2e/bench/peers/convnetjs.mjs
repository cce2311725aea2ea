// convnetjs: typed arrays, one row after another, an update after so many of them.
import convnetjs from 'convnetjs'
import { initialOf, LAMBDA, LEARNING_RATE, rowsOf } from '../shapes.mjs'

/** @param {import('../shapes.mjs').Shape} shape @returns {import('./table.mjs').Network} */
export function convnet(shape) {
  const net = netOf(shape)
  const { inputs, targets } = rowsOf(shape)
  const rows = inputs.map((row, n) => ({ input: new convnetjs.Vol(row), target: targets[n] ?? [] }))
  const trainer = trainerOf(net, shape)
  return {
    train: async (steps) => {
      for (let step = 0; step < steps; step++) {
        for (const { input, target } of rows) trainer.train(input, target)
      }
    },
    predict: async () => rows.map(({ input }) => [...net.forward(input).w]),
    dispose: () => undefined,
  }
}

/** @param {import('../shapes.mjs').Shape} shape */
function netOf(shape) {
  const [inputs, ...sizes] = shape.sizes
  const net = new convnetjs.Net()
  net.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: inputs },
    ...sizes.slice(0, -1).map((units) => ({ type: 'fc', num_neurons: units, activation: shape.activation })),
    { type: 'regression', num_neurons: sizes.at(-1) },
  ])
  const dense = net.layers.filter((layer) => layer.layer_type === 'fc')
  const initial = initialOf(shape)
  for (const [l, { biases, filters }] of dense.entries()) {
    biases.w.set(initial[l]?.biases ?? [])
    for (const [j, { w }] of filters.entries()) w.set(initial[l]?.weights.map((row) => row[j] ?? 0) ?? [])
  }
  return net
}

/**
 * Its loss is half the sum of squares, and it divides the decay by the rows, as it divides the sum of their gradients: both
 * are set so that the step is that of the mean squared error.
 *
 * @param {ReturnType<typeof netOf>} net
 * @param {import('../shapes.mjs').Shape} shape
 */
function trainerOf(net, { sizes, samples }) {
  const perHalf = 2 / (sizes.at(-1) ?? 1)
  return new convnetjs.Trainer(net, {
    method: 'sgd',
    momentum: 0,
    batch_size: samples,
    learning_rate: LEARNING_RATE * perHalf,
    l2_decay: (2 * LAMBDA * samples) / perHalf,
  })
}
