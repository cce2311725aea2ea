// What every pass over one fleet shares: its sizes, its atlas, and how its textures are laid out.
import type { ActivationKind } from '../../../catalog/activations/activation'
import type { LossKind } from '../../../catalog/losses/loss'
import type { LayerLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan } from '../fleet'
import { blockHeightFor } from './block-height'
import { type Draw, prepareDraw } from './draw'
import { half } from './pack'
import { layOutParameters, type ParameterAtlas } from './parameter-atlas'
import type { ProgramSource } from './program'
import { loopLength, type TextureLayout } from './programs/blocks'
import { dropoutForwardProgram, forwardProgram, logitsProgram } from './programs/forward'
import { type Region, regionUniform } from './region'
import type { BlockSheet } from './sheets/block-sheet'
import type { LayerSheet } from './sheets/layer-sheets'
import type { Sheet } from './sheets/sheet'
import type { RowSheet } from './sheets/split-sheets'

export interface Network extends TextureLayout {
  device: GpuDevice
  atlas: ParameterAtlas
  models: number
  activation: ActivationKind
  loss: LossKind
}

export function createNetwork(device: GpuDevice, plan: FleetPlan): Network {
  const { models, sizes, activation, loss } = plan
  const atlas = layOutParameters(sizes, models, device.maxTextureSize)
  const folded = atlas.regions.some(({ folds }) => folds > 1)
  return { device, atlas, models, activation, loss, folded, height: blockHeightFor(device, plan) }
}

/**
 * The same for a pass over so many rows. Folded programs do for textures without folds too; the others are faster.
 *
 * @param rows texel rows a model
 */
export function withRows(network: Network, rows: number): Network {
  const { models, device, folded } = network
  return { ...network, folded: folded || models * rows > device.maxTextureSize }
}

/** Where a layer's inputs lie: the shared rows of a split, or an activation of each model. */
export type LayerInput = { kind: 'shared'; rows: RowSheet } | { kind: 'own'; rows: BlockSheet }

export function inputTexture(input: LayerInput): WebGLTexture {
  return input.kind === 'own' ? input.rows.texture : input.rows.sheet.texture
}

/**
 * The first four members of every forward draw's block.
 *
 * @param outputRows rows a model of the output: blocks, or texels where texels are written
 * @param blocks rows of blocks a model
 */
export function forwardShape(
  network: Network,
  layer: number,
  input: LayerInput,
  output: Region,
  outputRows: number,
  blocks: number,
): number[][] {
  const { fanIn, fanOut } = network.atlas.layout[layer] as LayerLayout
  return [
    regionUniform(input.rows.region),
    regionUniform(network.atlas.regions[layer] as Region),
    regionUniform(output),
    [outputRows, blocks, half(fanIn), fanOut],
  ]
}

/** What a forward draw computes: a layer, from the given parameters, for so many rows of blocks a model. */
export interface LayerPass {
  network: Network
  parameters: WebGLTexture
  layer: number
  input: LayerInput
  blocks: number
}

/** A layer in blocks, by a program of its own: what the output is for, and what else it reads. */
export function blockDraw(
  { network, parameters, layer, input, blocks }: LayerPass,
  output: Pick<BlockSheet, 'target' | 'region'>,
  source: ProgramSource,
  more: { textures?: WebGLTexture[]; shape?: number[][] } = {},
): Draw {
  return prepareDraw(network.device, {
    source,
    textures: [inputTexture(input), parameters, ...(more.textures ?? [])],
    target: output.target,
    shape: [...forwardShape(network, layer, input, output.region, blocks, blocks), ...(more.shape ?? [])],
  })
}

export interface DropoutRows {
  hyperparameters: Sheet
  /** Rows of blocks of each model that drop nothing; those after them do. */
  plainBlocks: number
}

/** A hidden layer, some of its rows with dropout where that is given. */
export function hiddenDraw(pass: LayerPass, output: BlockSheet, dropout?: DropoutRows): Draw {
  const { network, input } = pass
  const program = dropout ? dropoutForwardProgram : forwardProgram
  const { fanIn } = network.atlas.layout[pass.layer] as LayerLayout
  const source = program(network.activation, input.kind, loopLength(half(fanIn)), network)
  const more = dropout && { textures: [dropout.hyperparameters.texture], shape: [[dropout.plainBlocks]] }
  return blockDraw(pass, output, source, more)
}

/** The last layer, in texels. */
export function logitsDraw(
  { network, parameters, layer, input, blocks }: LayerPass,
  output: LayerSheet,
): Draw {
  return prepareDraw(network.device, {
    source: logitsProgram(input.kind, network),
    textures: [inputTexture(input), parameters],
    target: output.target,
    shape: forwardShape(network, layer, input, output.region, network.height * blocks, blocks),
  })
}
