// Every data set by its id: how it is drawn or loaded, for the engine.

import { math as blobs } from './blobs'
import { math as circles } from './circles'
import { math as clock } from './clock'
import { math as cosine } from './curves/cosine'
import { math as fullWave } from './curves/full-wave'
import { math as offset } from './curves/offset'
import { math as sine } from './curves/sine'
import type { DatasetMath } from './dataset'
import { math as diabetes } from './diabetes'
import { math as digits } from './digits'
import { math as formula } from './formula/formula'
import { math as formulaClasses } from './formula/formula-classes'
import { math as line } from './line'
import { math as moons } from './moons'
import { math as orthonormal } from './orthonormal'
import { math as penguins } from './penguins'
import { math as prostate } from './prostate'
import { math as randomLabels } from './random-labels'
import type { DatasetId } from './shape-table'
import { math as sparse } from './sparse'
import { math as spiral } from './spiral'
import { math as temperature } from './temperature'
import { math as threeSpirals } from './three-spirals'
import { math as xor } from './xor'
import { math as xorClusters } from './xor-clusters'

export const datasetMath: Record<DatasetId, DatasetMath> = {
  moons,
  circles,
  spiral,
  'three-spirals': threeSpirals,
  'xor-clusters': xorClusters,
  blobs,
  'random-labels': randomLabels,
  'formula-classes': formulaClasses,
  sine,
  cosine,
  'full-wave': fullWave,
  offset,
  formula,
  sparse,
  line,
  orthonormal,
  diabetes,
  prostate,
  temperature,
  penguins,
  digits,
  clock,
  xor,
}
