// What a training step works with: the network, its rows, and what is kept from draw to draw.
import { lossGlsl } from '../../../catalog/losses/glsl-table'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import type { LayerLayout } from '../../../experiment/layout'
import type { Network } from './network'
import { half } from './pack'
import { layOutLayers } from './parameter-atlas'
import type { BlockHeight } from './programs/blocks'
import type { Region } from './region'
import { type BlockSheet, columnsOfBlocks, createBlockSheet, createBlocks } from './sheets/block-sheet'
import { areJoined, type JoinedDeltas, joinDeltas } from './sheets/joined-deltas'
import { createLayerSheet, type LayerSheet } from './sheets/layer-sheets'
import type { Sheet } from './sheets/sheet'
import type { SplitSheets } from './sheets/split-sheets'
import type { UnitSheet } from './sheets/unit-sheet'

/** Every layer's gradient side by side, in blocks. */
export interface GradientSheet extends Omit<BlockSheet, 'region'> {
  regions: Region[]
}

/**
 * Computed in the update, a gradient saves a draw; stored in blocks, it takes half the fetches. The draw costs more
 * below about so many pairs of texels fetched: where the processor draws (four models of 1-32-32-1 on 40 rows, 13,000,
 * take 0.86 of the time where it is stored, two take more), and (a guess) on a GPU, which fetches many at once.
 */
const PAIRS_WORTH_A_DRAW = { software: 10_000, gpu: 1_000_000 }

/** Rows of blocks a model: those of the weights, then of the biases. */
export function gradientRows({ fanIn }: LayerLayout, height: BlockHeight): number {
  return Math.ceil((half(fanIn) + 1) / height)
}

/** None where it is to be computed in the update. */
function createGradientSheet(network: Network, blocks: number): GradientSheet | undefined {
  const { device, models, atlas, height: blockHeight } = network
  const texels = atlas.layout.reduce((sum, { fanIn, fanOut }) => sum + (half(fanIn) + 1) * half(fanOut), 0)
  const worthADraw = PAIRS_WORTH_A_DRAW[device.software ? 'software' : 'gpu']
  if (models * texels * blocks * (blockHeight / 2) < worthADraw) return undefined
  const { width, height, regions } = layOutLayers(
    atlas.layout,
    models,
    device.maxTextureSize,
    ({ fanOut }) => columnsOfBlocks(fanOut),
    0,
    (layer) => gradientRows(layer, blockHeight),
  )
  return { regions, ...createBlocks(device, width, height, blockHeight) }
}

/** Scratch of a batch: activations and deltas of each layer, and what else has to be stored between draws. */
export interface TrainingScratch {
  activations: BlockSheet[]
  deltas: BlockSheet[]
  /** Where the loss needs a row's logits more than once. */
  logits?: LayerSheet
  /** Where the last two layers' are one draw. */
  joined?: JoinedDeltas
  /** Where it is cheaper not to compute it in the update. */
  gradients?: GradientSheet
}

/** @param blocks rows of blocks a model of a batch */
export function createTrainingScratch(network: Network, blocks: number): TrainingScratch {
  const { device, models, atlas, loss, height } = network
  const sheet = (columns: number) => createBlockSheet(device, models, blocks, columns, height)
  const { fanIn, fanOut: outputs } = atlas.layout.at(-1) as LayerLayout
  const gradients = createGradientSheet(network, blocks)
  const activations = atlas.layout.slice(0, -1).map(({ fanOut }) => sheet(fanOut))
  const hidden = atlas.layout.slice(0, -1).map(({ fanOut }) => sheet(fanOut))
  const isJoined = areJoined(network, blocks)
  const last = sheet(isJoined ? fanIn : outputs)
  return {
    activations,
    deltas: [...hidden, last],
    ...(isJoined ? { joined: joinDeltas(network, hidden.at(-1) as BlockSheet, last) } : {}),
    ...(lossGlsl[loss].coupled ? { logits: createLayerSheet(device, models, height * blocks, outputs) } : {}),
    ...(gradients ? { gradients } : {}),
  }
}

export function disposeTrainingScratch(scratch: TrainingScratch): void {
  const { activations, deltas, joined, logits, gradients } = scratch
  for (const sheet of [...activations, ...deltas]) sheet.dispose()
  joined?.target.dispose()
  logits?.dispose()
  gradients?.dispose()
}

export interface TrainingPlan {
  network: Network
  optimizer: OptimizerKind
  /** Whether they are trained. */
  hasBiases: boolean
  split: SplitSheets
  scratch: TrainingScratch
  /** Whether its activations are there already: a measurement of the same state has left them. */
  isForwardDone: boolean
  hyperparameters: Sheet
  /** Rows of blocks a model of a batch. */
  blocks: number
  dropout: boolean
  /** Where a model's penalty acts on whole units. */
  units?: UnitSheet | undefined
}
