// Draws the raw rows of an experiment: two splits that do not disturb each other.
import type {
  DatasetShape,
  DrawnDataset,
  DrawStreams,
  Odds,
  Row,
  Split,
  TableDataset,
  Truth,
} from '../../catalog/datasets/dataset'
import { flipLabels } from '../../catalog/datasets/flip'
import { datasetMath } from '../../catalog/datasets/math-table'
import { datasetShape } from '../../catalog/datasets/shape-table'
import { permutation, stream } from '../../catalog/random/stream'
import type { CatalogData, CustomData, Data } from '../../experiment/experiment'
import { notLoaded } from '../../experiment/parse/not-loaded'
import { rowCount } from '../../experiment/shape'
import { testRowCount } from '../../experiment/test-rows'

type SplitName = 'training' | 'validation' | 'test'

export interface RawData {
  training: Split
  validation: Split
  truth?: Truth
  /** What chance leaves open, as far as it is known. */
  noiseVariance?: number
  odds?: Odds
  /** Where rows are drawn: as many training rows anew by the same law; what the law itself was drawn from stays. */
  freshRows?(rowSeed: number): Split
}

export async function drawData(data: Data, seed: number): Promise<RawData> {
  if (data.kind === 'custom') return customSplits(data)
  const math = await mathOf(data)
  if ('load' in math) return tableSplits(math, await tableOf(math, data), data, seed)
  // A set without counts (the four XOR points) gives all it has.
  const samples = data.samples ?? rowCount(data)
  return {
    training: drawnSplit(math, data, seed, 'training', samples),
    validation: drawnSplit(math, data, seed, 'validation', data.validation ?? 0),
    ...knownOf(math, data, seed),
    freshRows: (rowSeed) => freshRows(math, data, seed, rowSeed),
  }
}

/** Rows of neither split: fresh ones, or of a table those that the splits leave. Without rows where there are none. */
export async function drawTestSplit(data: Data, seed: number): Promise<Split> {
  const count = testRowCount(data)
  if (data.kind === 'custom') return ownSplit(data.testInputs ?? [], data.testTargets ?? [])
  if (count === 0) return ownSplit([], [])
  const math = await mathOf(data)
  if (!('load' in math)) return drawnSplit(math, data, seed, 'test', count)
  const table = await tableOf(math, data)
  const order = tableOrder(math, table, seed)
  return tableSplit(table, data, seed, 'test', order.slice(data.samples ?? 0).slice(0, count))
}

/** @param seed of the law */
function freshRows(math: DrawnDataset, data: CatalogData, seed: number, rowSeed: number): Split {
  const streams = { ...splitStreams(rowSeed, 'training'), truth: stream(seed, 'truth') }
  return rowsFrom(math, data, streams, { name: 'training', count: data.samples ?? rowCount(data) })
}

function drawnSplit(
  math: DrawnDataset,
  data: CatalogData,
  seed: number,
  name: SplitName,
  count: number,
): Split {
  return rowsFrom(math, data, splitStreams(seed, name), { name, count })
}

function rowsFrom(
  math: DrawnDataset,
  data: CatalogData,
  streams: DrawStreams,
  { name, count }: { name: SplitName; count: number },
): Split {
  const next = math.draw(streams, data)
  return flippedSplit(
    Array.from({ length: count }, (_, i) => next(i)),
    streams,
    data,
    name,
  )
}

function knownOf(
  { truth, noiseVariance, odds }: DrawnDataset,
  data: CatalogData,
  seed: number,
): Partial<RawData> {
  const known = odds?.(data)
  return {
    ...(truth && { truth: truth(data, stream(seed, 'truth')) }),
    ...(noiseVariance && { noiseVariance: noiseVariance(data) }),
    ...(known && { odds: known }),
  }
}

function shapeOf(data: CatalogData): DatasetShape {
  return datasetShape[data.kind]
}

function splitStreams(seed: number, split: SplitName): DrawStreams {
  return {
    truth: stream(seed, 'truth'),
    inputs: stream(seed, `${split} inputs`),
    noise: stream(seed, `${split} noise`),
    flips: stream(seed, `${split} flips`),
  }
}

function flippedSplit(
  rows: readonly Row[],
  { flips }: DrawStreams,
  data: CatalogData,
  name: SplitName,
): Split {
  const share = name === 'training' || !data.cleanValidation ? (data.flips ?? 0) : 0
  const flipped =
    shapeOf(data).task === 'regression'
      ? rows.map((row) => ({ ...row, flipped: false }))
      : flipLabels(rows, flips, share)
  return {
    inputs: flipped.map(({ input }) => input),
    targets: flipped.map(({ target }) => target),
    flipped: flipped.map((row) => row.flipped),
    unflipped: rows.map(({ target }) => target),
  }
}

function tableOf({ load }: TableDataset, data: CatalogData): Promise<Row[]> {
  return fetched('The rows of this data set', () => load(data))
}

async function mathOf({ kind }: CatalogData): Promise<DrawnDataset | TableDataset> {
  const math = datasetMath[kind]
  return 'fetch' in math ? fetched('What draws this data set', () => math.fetch()) : math
}

/** @throws in words where it cannot be */
async function fetched<T>(what: string, fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch()
  } catch (error) {
    throw notLoaded(what, error)
  }
}

/** Training rows from the front of one order, validation rows from its back: more of one keeps the other. */
function tableSplits(math: TableDataset, table: readonly Row[], data: CatalogData, seed: number): RawData {
  const order = tableOrder(math, table, seed)
  const pick = (name: SplitName, count: number, rows: number[]) =>
    tableSplit(table, data, seed, name, rows.slice(0, count))
  return {
    training: pick('training', data.samples ?? 0, order),
    validation: pick('validation', data.validation ?? 0, order.toReversed()),
  }
}

function tableOrder({ isInOrder }: TableDataset, table: readonly Row[], seed: number): number[] {
  return isInOrder ? [...table.keys()] : permutation(stream(seed, 'split'), table.length)
}

/** @param rows which of the table */
function tableSplit(
  table: readonly Row[],
  data: CatalogData,
  seed: number,
  name: SplitName,
  rows: readonly number[],
): Split {
  const streams = splitStreams(seed, name)
  const picked = rows.map((i) => blurred(table[i] as Row, streams, data))
  return flippedSplit(picked, streams, data, name)
}

/** Noise falls on the target of a regression and on the inputs of classes; of the inputs the first ones are taken. */
function blurred({ input, target }: Row, { noise }: DrawStreams, data: CatalogData): Row {
  const { task, inputNames } = shapeOf(data)
  const blur = (values: number[]) => values.map((x) => x + (data.noise ?? 0) * noise.normal())
  const width = inputNames(data).length
  return task === 'regression'
    ? { input: input.slice(0, width), target: blur(target) }
    : { input: blur(input).slice(0, width), target }
}

function customSplits(data: CustomData): RawData {
  return {
    training: ownSplit(data.inputs, data.targets),
    validation: ownSplit(data.validationInputs, data.validationTargets),
  }
}

function ownSplit(inputs: number[][], targets: number[][]): Split {
  return { inputs, targets, flipped: inputs.map(() => false), unflipped: targets }
}
