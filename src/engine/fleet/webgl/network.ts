// What every pass over one fleet shares: its sizes, its atlas, and whether any of its textures is folded.
import type { ActivationKind } from '../../../catalog/activations/activation'
import type { LossKind } from '../../../catalog/losses/loss'
import type { LayerLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan } from '../fleet'
import { type DrawPlan, prepareDraw } from './draw'
import type { LayerSheet } from './layer-sheets'
import { half } from './pack'
import { layOutLayers, type ParameterAtlas } from './parameter-atlas'
import type { ProgramSource } from './program'
import { forwardProgram } from './programs/forward'
import { type Region, regionUniform } from './region'
import type { RowSheet } from './split-sheets'

export interface Network {
  device: GpuDevice
  atlas: ParameterAtlas
  models: number
  activation: ActivationKind
  loss: LossKind
  folded: boolean
}

/**
 * @param splitRows texel rows a model of the largest split
 */
export function createNetwork(device: GpuDevice, plan: FleetPlan, splitRows: number): Network {
  const { models, sizes, activation, loss } = plan
  const atlas = layOutLayers(sizes, models, device.maxTextureSize, ({ fanOut }) => half(fanOut))
  // Folded programs do for textures without folds too; the others are faster.
  const folded = models * splitRows > device.maxTextureSize || atlas.regions.some(({ folds }) => folds > 1)
  return { device, atlas, models, activation, loss, folded }
}

/** Where a layer's inputs lie: the shared rows of a split, or an activation of each model. */
export type LayerInput = { kind: 'shared'; rows: RowSheet } | { kind: 'own'; rows: LayerSheet }

export function inputTexture({ rows }: LayerInput): WebGLTexture {
  return rows.sheet.texture
}

/** The first four members of every forward draw's block. */
function forwardShape(
  network: Network,
  layer: number,
  input: LayerInput,
  output: LayerSheet,
  rows: number,
): number[][] {
  const { fanIn, fanOut } = network.atlas.layout[layer] as LayerLayout
  return [
    regionUniform(input.rows.region),
    regionUniform(network.atlas.regions[layer] as Region),
    regionUniform(output.region),
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
) {
  const plan: DrawPlan = {
    source,
    textures: [inputTexture(input), parameters, ...(more.textures ?? [])],
    target: output.target,
    shape: [...forwardShape(network, layer, input, output, rows), ...(more.shape ?? [])],
  }
  return prepareDraw(network.device, plan)
}
