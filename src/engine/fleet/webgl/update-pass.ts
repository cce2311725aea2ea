// The draws that end a training step: the gradient, where it is stored, and the optimizer's step into the other state.
import type { LayerLayout } from '../../../experiment/layout'
import { type Draw, type DrawPlan, FETCHES_OF_A_DRAW, prepareDraw } from './draw'
import { inputTexture, type LayerInput, type Network } from './network'
import { gradientProgram, LAYERS_PER_UPDATE } from './programs/gradient'
import { computedGradient, storedGradient, updateProgram } from './programs/update'
import { regionUniform } from './region'
import type { BlockSheet } from './sheets/block-sheet'
import type { State } from './state'
import { type GradientSheet, gradientRows, type TrainingPlan } from './training-plan'

/** The programs take so many layers at once: a deeper network takes several draws. */
export function updateDraws(plan: TrainingPlan, from: State, to: State, inputs: LayerInput[]): Draw[] {
  const { gradients } = plan.scratch
  if (!gradients) return slicesOf(inputs).map((slice) => computingUpdate(plan, from, to, inputs, slice))
  return [
    ...slicesOf(inputs, layersPerGradient(plan.network, gradients)).map((slice) =>
      gradientDraw(plan, gradients, inputs, slice),
    ),
    readingUpdate(plan, gradients, from, to),
  ]
}

/** The layers of one draw. */
interface Slice {
  start: number
  end: number
}

function slicesOf(layers: readonly unknown[], layersPerDraw = LAYERS_PER_UPDATE): Slice[] {
  const starts = layers.map((_, l) => l).filter((l) => l % layersPerDraw === 0)
  return starts.map((start) => ({ start, end: start + layersPerDraw }))
}

/**
 * Software rendering runs every branch: in a draw of several layers each block takes one turn of every other layer's loop,
 * for nothing.
 */
function layersPerGradient({ device, height }: Network, { regions }: GradientSheet): number {
  const blocks = regions.reduce((sum, region) => sum + region.width * region.height * region.folds, 0)
  const fetchesATurn = 2 * (height + 2)
  return device.software && blocks * fetchesATurn > FETCHES_OF_A_DRAW ? 1 : LAYERS_PER_UPDATE
}

/** Some layers of the network, and what their products are of. */
function layersFrom({ network, scratch, blocks }: TrainingPlan, inputs: LayerInput[], { start, end }: Slice) {
  const [chosen, deltas] = [inputs.slice(start, end), scratch.deltas.slice(start, end)]
  return {
    regions: network.atlas.regions.slice(start, end),
    layout: network.atlas.layout.slice(start, end),
    firstIsShared: chosen[0]?.kind === 'shared',
    textures: chosen.flatMap((input, i) => [inputTexture(input), (deltas[i] as BlockSheet).texture]),
    products: [
      ...chosen.map(({ rows: { region } }) => regionUniform(region)),
      ...deltas.map(({ region }) => regionUniform(region)),
    ],
    rows: [blocks],
  }
}

function computingUpdate(
  plan: TrainingPlan,
  from: State,
  to: State,
  inputs: LayerInput[],
  slice: Slice,
): Draw {
  const { network, optimizer, units, hasBiases } = plan
  const { regions, layout, firstIsShared, textures, products, rows } = layersFrom(plan, inputs, slice)
  const gradient = computedGradient(layout.length, firstIsShared, network)
  return prepareDraw(network.device, {
    ...stateOf(plan, from, to, textures),
    source: updateProgram(optimizer, layout.length, gradient, network, {
      hasUnits: units !== undefined,
      hasBiases,
    }),
    rectangles: regions,
    shape: [...regions.map(regionUniform), ...layout.map(sizesOf), ...products, rows],
  })
}

function gradientDraw(
  plan: TrainingPlan,
  gradients: GradientSheet,
  inputs: LayerInput[],
  slice: Slice,
): Draw {
  const { layout, firstIsShared, textures, products, rows } = layersFrom(plan, inputs, slice)
  const regions = gradients.regions.slice(slice.start, slice.end)
  return prepareDraw(plan.network.device, {
    source: gradientProgram(layout.length, firstIsShared, plan.network),
    textures,
    target: gradients.target,
    rectangles: regions,
    shape: [
      ...regions.map(regionUniform),
      ...products,
      ...layout.map((layer) => [...sizesOf(layer), gradientRows(layer, plan.network.height)]),
      rows,
    ],
  })
}

function readingUpdate(plan: TrainingPlan, gradients: GradientSheet, from: State, to: State): Draw {
  const { network, optimizer, units, hasBiases } = plan
  const { layout, regions } = network.atlas
  const gradient = storedGradient(layout.length, network)
  return prepareDraw(network.device, {
    ...stateOf(plan, from, to, [gradients.texture]),
    source: updateProgram(optimizer, layout.length, gradient, network, {
      hasUnits: units !== undefined,
      hasBiases,
    }),
    rectangles: regions,
    shape: [
      ...regions.map(regionUniform),
      ...layout.map(sizesOf),
      ...gradients.regions.map(regionUniform),
      ...layout.map((layer) => [gradientRows(layer, network.height)]),
    ],
  })
}

function stateOf(
  { hyperparameters }: TrainingPlan,
  from: State,
  to: State,
  more: WebGLTexture[],
): Pick<DrawPlan, 'textures' | 'target'> {
  const textures = [...from.sheets.map(({ texture }) => texture), hyperparameters.texture, ...more]
  return { textures, target: to.target }
}

const sizesOf = ({ fanIn, fanOut }: LayerLayout) => [fanIn, fanOut]
