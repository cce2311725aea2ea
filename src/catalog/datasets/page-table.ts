// Every data set by its id, in the order of the picker: what the page says of it.

import { page as blobs } from './blobs'
import { page as circles } from './circles'
import { page as clock } from './clock'
import { page as cosine } from './cosine'
import type { DatasetPage } from './dataset'
import { page as diabetes } from './diabetes'
import { page as digits } from './digits'
import { page as line } from './line'
import { page as moons } from './moons'
import { page as offset } from './offset'
import { page as penguins } from './penguins'
import { page as randomLabels } from './random-labels'
import type { DatasetId } from './shape-table'
import { page as sine } from './sine'
import { page as sparse } from './sparse'
import { page as spiral } from './spiral'
import { page as temperature } from './temperature'
import { page as xor } from './xor'
import { page as xorClusters } from './xor-clusters'

export const datasetPage: Record<DatasetId, DatasetPage> = {
  moons,
  circles,
  spiral,
  'xor-clusters': xorClusters,
  blobs,
  'random-labels': randomLabels,
  sine,
  cosine,
  offset,
  sparse,
  line,
  diabetes,
  temperature,
  penguins,
  digits,
  clock,
  xor,
}
