// How the field's playground computes, stated anew from its published rule: an object for each unit and for each link, one
// row after another, and gradient descent on the means.
import { initialOf, LAMBDA, LEARNING_RATE, rowsOf } from '../shapes.mjs'

/** @typedef {{ value(sum: number): number, derivative(sum: number): number }} Activation */

/** Derivatives are asked for by the sum, so tanh is computed twice. @type {Record<'tanh' | 'relu' | 'linear', Activation>} */
const activations = {
  tanh: { value: (sum) => Math.tanh(sum), derivative: (sum) => 1 - activations.tanh.value(sum) ** 2 },
  relu: { value: (sum) => Math.max(0, sum), derivative: (sum) => (sum <= 0 ? 0 : 1) },
  linear: { value: (sum) => sum, derivative: () => 1 },
}

class Link {
  gradient = 0
  gradientSum = 0
  gradients = 0

  /** @param {Unit} from @param {Unit} to @param {number} weight */
  constructor(from, to, weight) {
    this.from = from
    this.to = to
    this.weight = weight
  }
}

class Unit {
  /** @type {Link[]} */
  incoming = []
  /** @type {Link[]} */
  outgoing = []
  sum = 0
  output = 0
  outputGradient = 0
  delta = 0
  deltaSum = 0
  deltas = 0

  /** @param {number} bias @param {Activation} activation */
  constructor(bias, activation) {
    this.bias = bias
    this.activation = activation
  }
}

/** @typedef {Unit[][]} Layers inputs first */

/** @param {import('../shapes.mjs').Shape} shape @returns {Layers} */
function layersOf(shape) {
  const { linear, [shape.activation]: hidden } = activations
  const layers = [Array.from({ length: shape.sizes[0] ?? 0 }, () => new Unit(0, linear))]
  const initial = initialOf(shape)
  for (const [l, { weights, biases }] of initial.entries()) {
    const activation = l < initial.length - 1 ? hidden : linear
    const layer = biases.map((bias) => new Unit(bias, activation))
    for (const [i, row] of weights.entries()) {
      for (const [j, weight] of row.entries()) connect(layers[l]?.[i], layer[j], weight)
    }
    layers.push(layer)
  }
  return layers
}

/** @param {Unit | undefined} from @param {Unit | undefined} to @param {number} weight */
function connect(from, to, weight) {
  if (!from || !to) throw new Error('A link leads nowhere.')
  const link = new Link(from, to, weight)
  from.outgoing.push(link)
  to.incoming.push(link)
}

/** @param {Layers} layers @param {number[]} row */
function forward(layers, row) {
  const [inputs = [], ...later] = layers
  for (let i = 0; i < inputs.length; i++) /** @type {Unit} */ (inputs[i]).output = row[i] ?? 0
  for (const layer of later) {
    for (const unit of layer) {
      unit.sum = unit.bias
      for (const link of unit.incoming) unit.sum += link.weight * link.from.output
      unit.output = unit.activation.value(unit.sum)
    }
  }
}

/** Adds the row's gradient of the mean squared error to what has been added up. @param {Layers} layers @param {number[]} target */
function backward(layers, target) {
  const outputs = layers.at(-1) ?? []
  for (let j = 0; j < outputs.length; j++) {
    const unit = /** @type {Unit} */ (outputs[j])
    unit.outputGradient = (2 * (unit.output - (target[j] ?? 0))) / outputs.length
  }
  for (let l = layers.length - 1; l >= 1; l--) {
    for (const unit of layers[l] ?? []) accumulate(unit)
    if (l > 1) for (const unit of layers[l - 1] ?? []) sumUp(unit)
  }
}

/** @param {Unit} unit whose output's gradient is known */
function accumulate(unit) {
  unit.delta = unit.outputGradient * unit.activation.derivative(unit.sum)
  unit.deltaSum += unit.delta
  unit.deltas++
  for (const link of unit.incoming) {
    link.gradient = unit.delta * link.from.output
    link.gradientSum += link.gradient
    link.gradients++
  }
}

/** @param {Unit} unit whose successors' deltas are known */
function sumUp(unit) {
  unit.outputGradient = 0
  for (const link of unit.outgoing) unit.outputGradient += link.weight * link.to.delta
}

/** One step of gradient descent; what has been added up begins anew. @param {Layers} layers */
function update(layers) {
  for (const layer of layers.slice(1)) {
    for (const unit of layer) {
      unit.bias -= LEARNING_RATE * (unit.deltaSum / unit.deltas)
      unit.deltaSum = unit.deltas = 0
      for (const link of unit.incoming) {
        link.weight -= LEARNING_RATE * (link.gradientSum / link.gradients + 2 * LAMBDA * link.weight)
        link.gradientSum = link.gradients = 0
      }
    }
  }
}

/** @param {import('../shapes.mjs').Shape} shape @returns {import('./table.mjs').Network} */
export function networkOfObjects(shape) {
  const layers = layersOf(shape)
  const { inputs, targets } = rowsOf(shape)
  return {
    train: async (steps) => {
      for (let step = 0; step < steps; step++) {
        for (let n = 0; n < inputs.length; n++) {
          forward(layers, inputs[n] ?? [])
          backward(layers, targets[n] ?? [])
        }
        update(layers)
      }
    },
    predict: async () =>
      inputs.map((row) => {
        forward(layers, row)
        return (layers.at(-1) ?? []).map(({ output }) => output)
      }),
    dispose: () => undefined,
  }
}
