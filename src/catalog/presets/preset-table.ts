// Every preset by its id, in the order of the picker; the first is the default. A new preset is its file and a line here.
import { clockArithmetic } from './clock-arithmetic'
import { degreeNine } from './degree-nine'
import { diabetesLasso } from './diabetes-lasso'
import { digits } from './digits'
import { doubleDescent } from './double-descent'
import { dropout } from './dropout'
import { earlyStopping } from './early-stopping'
import { exactZeros } from './exact-zeros'
import { highDimensionalLine } from './high-dimensional-line'
import { noisyMoons } from './noisy-moons'
import { orthonormal } from './orthonormal'
import { penalisedBias } from './penalised-bias'
import { penguins } from './penguins'
import { polynomial } from './polynomial'
import type { Preset } from './preset'
import { prostate } from './prostate'
import { randomLabels } from './random-labels'
import { sparseTruth } from './sparse-truth'
import { spiral } from './spiral'
import { temperature } from './temperature'
import { threeBlobs } from './three-blobs'
import { threeSpirals } from './three-spirals'
import { wigglyCurve } from './wiggly-curve'
import { wigglyFourier } from './wiggly-fourier'
import { xorSample } from './xor-sample'

export const presets = {
  'noisy-moons': noisyMoons,
  'wiggly-curve': wigglyCurve,
  'exact-zeros': exactZeros,
  'sparse-truth': sparseTruth,
  'diabetes-lasso': diabetesLasso,
  prostate,
  orthonormal,
  digits,
  'clock-arithmetic': clockArithmetic,
  'random-labels': randomLabels,
  dropout,
  'early-stopping': earlyStopping,
  polynomial,
  'degree-nine': degreeNine,
  'penalised-bias': penalisedBias,
  'xor-sample': xorSample,
  'three-blobs': threeBlobs,
  spiral,
  'three-spirals': threeSpirals,
  penguins,
  temperature,
  'wiggly-fourier': wigglyFourier,
  'high-dimensional-line': highDimensionalLine,
  'double-descent': doubleDescent,
} satisfies Record<string, Preset>

export type PresetId = keyof typeof presets

export const defaultPreset: PresetId = 'noisy-moons'
