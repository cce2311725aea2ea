// The last two layers' deltas as one target, where computing the output's anew for each block of hidden ones is cheaper
// than a draw.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LayerLayout } from '../../../../experiment/layout'
import type { GpuDevice } from '../../../device/gpu-device'
import { FETCHES_OF_A_DRAW } from '../draw'
import type { Network } from '../network'
import { half } from '../pack'
import type { Target } from '../target'
import { type BlockSheet, columnsOfBlocks } from './block-sheet'

export interface JoinedDeltas extends Pick<BlockSheet, 'region'> {
  target: Target
}

/**
 * A GPU has memory on its chip for so many outputs of few pixels: six are 96 bytes a pixel, and some have 64.
 *
 * @param blocks rows of blocks a model of a batch
 */
export function areJoined({ device, models, atlas, loss, height }: Network, blocks: number): boolean {
  const { fanIn, fanOut } = atlas.layout.at(-1) as LayerLayout
  const hasOneTexel = atlas.layout.length > 1 && half(fanOut) === 1 && !lossGlsl[loss].coupled
  const fetches = models * blocks * columnsOfBlocks(fanIn) * half(fanIn) * (height + 1)
  const isCheaper = device.software && hasOneTexel && fetches <= FETCHES_OF_A_DRAW
  return isCheaper && 3 * height <= mostOutputs(device)
}

function mostOutputs({ gl }: GpuDevice): number {
  return Math.min(gl.getParameter(gl.MAX_DRAW_BUFFERS), gl.getParameter(gl.MAX_COLOR_ATTACHMENTS))
}

/** @param outputs as wide as `hidden`: a row's are written once for each of its blocks, and the first is read */
export function joinDeltas(
  { device, height }: Network,
  hidden: BlockSheet,
  outputs: BlockSheet,
): JoinedDeltas {
  const { gl } = device
  const leftColumn = Array.from({ length: height }, (_, row) => ({ sheet: outputs, layer: 2 * row }))
  const whole = Array.from({ length: 2 * height }, (_, layer) => ({ sheet: hidden, layer }))
  const places = [...whole, ...leftColumn]
  const framebuffer = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
  places.forEach(({ sheet, layer }, i) => {
    gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + i, sheet.texture, 0, layer)
  })
  gl.drawBuffers(places.map((_, i) => gl.COLOR_ATTACHMENT0 + i))
  const dispose = () => gl.deleteFramebuffer(framebuffer)
  return { region: hidden.region, target: { ...hidden.target, framebuffer, dispose } }
}
