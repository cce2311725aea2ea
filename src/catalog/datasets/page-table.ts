// Every data set by its id, in the order of the picker: what the page says of it.

import { page as blobs } from './blobs'
import { page as circles } from './circles'
import { page as clock } from './clock'
import { page as cosine } from './curves/cosine'
import { page as fullWave } from './curves/full-wave'
import { page as offset } from './curves/offset'
import { page as sine } from './curves/sine'
import type { DatasetPage } from './dataset'
import { page as diabetes } from './diabetes'
import { page as digits } from './digits'
import { page as formula } from './formula/formula'
import { page as formulaClasses } from './formula/formula-classes'
import { page as line } from './line'
import { page as moons } from './moons'
import { page as orthonormal } from './orthonormal'
import { page as penguins } from './penguins'
import { page as prostate } from './prostate'
import { page as randomLabels } from './random-labels'
import type { DatasetId } from './shape-table'
import { page as sparse } from './sparse'
import { page as spiral } from './spiral'
import { page as temperature } from './temperature'
import { page as threeSpirals } from './three-spirals'
import { page as xor } from './xor'
import { page as xorClusters } from './xor-clusters'

export const datasetPage: Record<DatasetId, DatasetPage> = {
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
