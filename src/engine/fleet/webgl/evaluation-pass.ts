// The draws that judge one split in evaluation mode: forward to logits, then each row pair's loss and hits.
import type { LayerLayout } from '../../../experiment/layout'
import type { FleetPlan } from '../fleet'
import { type Draw, prepareDraw } from './draw'
import { createLayerSheet, type LayerSheet } from './layer-sheets'
import { forwardDraw, type LayerInput, type Network } from './network'
import { scoreProgram } from './programs/score'
import { regionUniform } from './region'
import type { RowSheet, SplitSheets } from './split-sheets'

/** Each layer's output for so many rows: activations, then logits. */
export function createForwardScratch(network: Network, rows: number): LayerSheet[] {
  const { device, models, atlas } = network
  return atlas.layout.map(({ fanOut }) => createLayerSheet(device, models, rows, fanOut))
}

/** Draws that take `inputs` to the logits, which come to lie in the last of `scratch`. */
export function forwardDraws(
  network: Network,
  parameters: WebGLTexture,
  inputs: RowSheet,
  scratch: readonly LayerSheet[],
  rows: number,
): Draw[] {
  return scratch.map((output, l) => {
    const before = scratch[l - 1]
    const input: LayerInput = before ? { kind: 'own', rows: before } : { kind: 'shared', rows: inputs }
    return forwardDraw(network, parameters, l, input, output, rows)
  })
}

/** Each row pair's weighted loss and hits from logits. */
export function scoreDraw(
  network: Network,
  classes: FleetPlan['classes'],
  split: SplitSheets,
  logits: LayerSheet,
  scores: LayerSheet,
): Draw {
  const outputs = (network.atlas.layout.at(-1) as LayerLayout).fanOut
  return prepareDraw(network.device, {
    source: scoreProgram(network.loss, classes, network.folded),
    textures: [logits.sheet.texture, split.targets.sheet.texture, split.weights.sheet.texture],
    target: scores.target,
    shape: [
      regionUniform(logits.region),
      regionUniform(split.targets.region),
      regionUniform(split.weights.region),
      regionUniform(scores.region),
      [split.rows, outputs, split.rows],
    ],
  })
}
