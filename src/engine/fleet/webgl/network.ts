// What every pass over one fleet shares: its sizes, its atlas, and whether any of its textures is folded.
import type { ActivationKind } from '../../../catalog/activations/activation'
import type { LossKind } from '../../../catalog/losses/loss'
import type { LayerLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan } from '../fleet'
import { type Draw, type DrawPlan, prepareDraw } from './draw'
import type { LayerSheet } from './layer-sheets'
import { half } from './pack'
import { layOutParameters, type ParameterAtlas } from './parameter-atlas'
import type { ProgramSource } from './program'
import { dropoutForwardProgram, forwardProgram } from './programs/forward'
import { type Region, regionUniform } from './region'
import type { Sheet } from './sheet'
import type { RowSheet } from './split-sheets'

export interface Network {
  device: GpuDevice
  atlas: ParameterAtlas
  models: number
  activation: ActivationKind
  loss: LossKind
  folded: boolean
}

export function createNetwork(device: GpuDevice, plan: FleetPlan): Network {
  const { models, sizes, activation, loss } = plan
  const atlas = layOutParameters(sizes, models, device.maxTextureSize)
  const folded = atlas.regions.some(({ folds }) => folds > 1)
  return { device, atlas, models, activation, loss, folded }
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
export type LayerInput = { kind: 'shared'; rows: RowSheet } | { kind: 'own'; rows: LayerSheet }

export function inputTexture({ rows }: LayerInput): WebGLTexture {
  return rows.sheet.texture
}

/** The first four members of every forward draw's block. */
export function forwardShape(
  network: Network,
  layer: number,
  input: LayerInput,
  output: Region,
  rows: number,
): number[][] {
  const { fanIn, fanOut } = network.atlas.layout[layer] as LayerLayout
  return [
    regionUniform(input.rows.region),
    regionUniform(network.atlas.regions[layer] as Region),
    regionUniform(output),
    [rows, input.kind === 'shared' ? 0 : rows, half(fanIn), fanOut],
  ]
}

/** One layer forward from the given parameters; `more` adds what another program needs. */
export function forwardDraw(
  network: Network,
  parameters: WebGLTexture,
  layer: number,
  input: LayerInput,
  output: LayerSheet,
  rows: number,
  source: ProgramSource = forwardProgram(
    layer === network.atlas.layout.length - 1 ? 'linear' : network.activation,
    network.folded,
  ),
  more: { textures?: WebGLTexture[]; shape?: number[][] } = {},
): Draw {
  const plan: DrawPlan = {
    source,
    textures: [inputTexture(input), parameters, ...(more.textures ?? [])],
    target: output.target,
    shape: [...forwardShape(network, layer, input, output.region, rows), ...(more.shape ?? [])],
  }
  return prepareDraw(network.device, plan)
}

export interface DropoutRows {
  hyperparameters: Sheet
  /** Texel rows of each model that drop nothing; those after them do. */
  plainRows: number
}

/** A hidden layer forward, some of its rows with dropout where that is given. */
export function hiddenDraw(
  network: Network,
  parameters: WebGLTexture,
  layer: number,
  input: LayerInput,
  output: LayerSheet,
  rows: number,
  dropout?: DropoutRows,
): Draw {
  const { activation, folded } = network
  const source = (dropout ? dropoutForwardProgram : forwardProgram)(activation, folded)
  const more = dropout && { textures: [dropout.hyperparameters.texture], shape: [[dropout.plainRows]] }
  return forwardDraw(network, parameters, layer, input, output, rows, source, more)
}
