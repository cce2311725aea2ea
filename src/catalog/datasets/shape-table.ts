// Every data set by its id: task, options and names, for the schema and both threads. A new set is its file and a line in each table.
import type { DatasetShape } from './dataset'
import { shape as diabetes } from './diabetes'
import { shape as moons } from './moons'
import { shape as sine } from './sine'
import { shape as xor } from './xor'

export const datasetShape = { moons, sine, xor, diabetes } satisfies Record<string, DatasetShape>

export type DatasetId = keyof typeof datasetShape
