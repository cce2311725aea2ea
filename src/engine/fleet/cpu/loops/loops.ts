// The processor's kernels as loops in JavaScript: what computes where there are no vectors, and the oracle of their tests.
import { activationMath } from '../../../../catalog/activations/math-table'
import { optimizerMath } from '../../../../catalog/optimizers/math-table'
import type { Kernels, Processor } from '../kernels'
import { affine, affineGradient, affineTransposed } from './dense'
import { chainKept, drop } from './dropout'
import { addLosses, outputDeltas } from './losses'
import { addPenaltyGradient, parameterSums } from './parameters'
import { addUnitNorms, addUnitSubgradient, stepUnits } from './units'

const kernels: Kernels = {
  affine,
  affineTransposed,
  affineGradient,
  activate: (kind, z, length) => activationMath[kind].activate(z, length),
  chain: (kind, d, h, length) => activationMath[kind].chain(d, h, length),
  chainKept,
  drop,
  outputDeltas,
  addLosses,
  addPenaltyGradient,
  addUnitSubgradient,
  update: (kind, w, g, slots, length, settings) =>
    optimizerMath[kind].update(w, g, slots, { begin: 0, end: length }, settings),
  stepUnits,
  parameterSums,
  addUnitNorms,
}

export const loops: Processor = {
  open: (_, build) => ({
    arrays: build({
      values: (length) => new Float32Array(length),
      flags: (length) => new Uint8Array(length),
      sums: (length) => new Float64Array(length),
    }),
    kernels,
    close() {},
  }),
}
