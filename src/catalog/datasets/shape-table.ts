// Every data set by its id: task, options and names, for the schema and both threads. A new set is its file and a line in each table.

import { shape as blobs } from './blobs'
import { shape as circles } from './circles'
import { shape as clock } from './clock'
import { shape as cosine } from './curves/cosine'
import { shape as fullWave } from './curves/full-wave'
import { shape as offset } from './curves/offset'
import { shape as sine } from './curves/sine'
import type { DatasetShape } from './dataset'
import { shape as diabetes } from './diabetes'
import { shape as digits } from './digits'
import { shape as formula } from './formula/formula'
import { shape as formulaClasses } from './formula/formula-classes'
import { shape as line } from './line'
import { shape as moons } from './moons'
import { shape as orthonormal } from './orthonormal'
import { shape as penguins } from './penguins'
import { shape as prostate } from './prostate'
import { shape as randomLabels } from './random-labels'
import { shape as sparse } from './sparse'
import { shape as spiral } from './spiral'
import { shape as temperature } from './temperature'
import { shape as threeSpirals } from './three-spirals'
import { shape as xor } from './xor'
import { shape as xorClusters } from './xor-clusters'

export const datasetShape = {
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
} satisfies Record<string, DatasetShape>

export type DatasetId = keyof typeof datasetShape
