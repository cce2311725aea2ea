// Every data set by its id: what the page says of it.
import type { DatasetPage } from './dataset'
import { page as diabetes } from './diabetes'
import { page as moons } from './moons'
import type { DatasetId } from './shape-table'
import { page as sine } from './sine'
import { page as xor } from './xor'

export const datasetPage: Record<DatasetId, DatasetPage> = { moons, sine, xor, diabetes }
