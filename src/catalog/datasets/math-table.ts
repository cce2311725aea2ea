// Every data set by its id: how it is drawn or loaded, for the engine.
import type { DatasetMath } from './dataset'
import { math as diabetes } from './diabetes'
import { math as moons } from './moons'
import type { DatasetId } from './shape-table'
import { math as sine } from './sine'
import { math as xor } from './xor'

export const datasetMath: Record<DatasetId, DatasetMath> = { moons, sine, xor, diabetes }
