// The draws of one training step: forward, output delta, back, and the update that writes the other state.

import { lossGlsl } from '../../../catalog/losses/glsl-table'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import type { LayerLayout } from '../../../experiment/layout'
import { type Draw, prepareDraw } from './draw'
import { createLayerSheet, type LayerSheet } from './layer-sheets'
import { forwardDraw, hiddenDraw, inputTexture, type LayerInput, type Network } from './network'
import { half } from './pack'
import { deltaProgram, dropoutDeltaProgram } from './programs/delta'
import { coupledDeltaProgram, outputDeltaProgram } from './programs/output-delta'
import { LAYERS_PER_UPDATE, updateProgram } from './programs/update'
import { type Region, regionUniform } from './region'
import type { Sheet } from './sheet'
import type { SplitSheets } from './split-sheets'
import { parameterTexture, type State } from './state'
import { unitDraws } from './unit-pass'
import type { UnitSheet } from './unit-sheet'

/** Scratch of a batch: activations and deltas of each layer, and logits where the loss needs them stored. */
export interface TrainingScratch {
  activations: LayerSheet[]
  deltas: LayerSheet[]
  logits?: LayerSheet
}

/** @param rows texel rows a model of a batch */
export function createTrainingScratch(network: Network, rows: number): TrainingScratch {
  const { device, models, atlas, loss } = network
  const sheet = (columns: number) => createLayerSheet(device, models, rows, columns)
  const outputs = (atlas.layout.at(-1) as LayerLayout).fanOut
  return {
    activations: atlas.layout.slice(0, -1).map(({ fanOut }) => sheet(fanOut)),
    deltas: atlas.layout.map(({ fanOut }) => sheet(fanOut)),
    ...(lossGlsl[loss].coupled ? { logits: sheet(outputs) } : {}),
  }
}

export interface TrainingPlan {
  network: Network
  optimizer: OptimizerKind
  split: SplitSheets
  scratch: TrainingScratch
  hyperparameters: Sheet
  /** Texel rows a model of a batch. */
  rows: number
  dropout: boolean
  /** Where a model's penalty acts on whole units. */
  units?: UnitSheet | undefined
}

/** What moves from step to step. */
export interface StepUniforms {
  /** First texel row of the batch. */
  first: number
  correction1: number
  correction2: number
  /** Dropout's hash of each hidden layer. */
  hashes: readonly number[]
}

export interface TrainingPass {
  /** The state that holds what the step leads to. */
  readonly end: State
  run(uniforms: StepUniforms): void
  dispose(): void
}

export function createTrainingPass(plan: TrainingPlan, from: State, to: State): TrainingPass {
  const parameters = parameterTexture(from)
  const inputs = layerInputs(plan)
  const forward = inputs.slice(0, -1).map((input, l) => activationDraw(plan, parameters, l, input))
  const output = outputDraws(plan, parameters, inputs.at(-1) as LayerInput)
  const back = forward.map((_, l) => backDraw(plan, parameters, l)).reverse()
  const updates = updateDraws(plan, from, to, inputs)
  const { network, optimizer, hyperparameters, units } = plan
  // The step of whole units writes where the whole step began: nobody needs that state any more.
  const unitSteps = units ? unitDraws(network, optimizer, hyperparameters, units, to, from) : []
  const { gl } = network.device
  return {
    end: units ? from : to,
    run({ first, correction1, correction2, hashes }) {
      forward.forEach((draw, l) => {
        draw.run((program) => {
          gl.uniform1i(program.uniform('first'), first)
          if (plan.dropout) gl.uniform1ui(program.uniform('hash'), hashes[l] as number)
        })
      })
      for (const draw of output) draw.run((program) => gl.uniform1i(program.uniform('first'), first))
      back.forEach((draw, i) => {
        const hash = hashes[back.length - 1 - i] as number
        draw.run(plan.dropout ? (program) => gl.uniform1ui(program.uniform('hash'), hash) : undefined)
      })
      for (const draw of updates) {
        draw.run((program) => {
          gl.uniform1i(program.uniform('batchFirst'), first)
          gl.uniform2f(program.uniform('corrections'), correction1, correction2)
        })
      }
      for (const draw of unitSteps)
        draw.run((program) => gl.uniform2f(program.uniform('corrections'), correction1, correction2))
    },
    dispose() {
      for (const draw of [...forward, ...output, ...back, ...updates, ...unitSteps]) draw.dispose()
    },
  }
}

/** What each layer reads: the split's rows first, then each activation. */
function layerInputs({ split, scratch }: TrainingPlan): LayerInput[] {
  return [
    { kind: 'shared', rows: split.inputs },
    ...scratch.activations.map((rows): LayerInput => ({ kind: 'own', rows })),
  ]
}

function activationDraw(
  { network, scratch, rows, dropout, hyperparameters }: TrainingPlan,
  parameters: WebGLTexture,
  layer: number,
  input: LayerInput,
): Draw {
  const output = scratch.activations[layer] as LayerSheet
  const dropped = dropout ? { hyperparameters, plainRows: 0 } : undefined
  return hiddenDraw(network, parameters, layer, input, output, rows, dropped)
}

function outputDraws(plan: TrainingPlan, parameters: WebGLTexture, input: LayerInput): Draw[] {
  const { network, scratch, split, rows } = plan
  const { loss, folded, device } = network
  const layer = network.atlas.layout.length - 1
  const deltas = scratch.deltas[layer] as LayerSheet
  const textures = [split.targets.sheet.texture, split.weights.sheet.texture]
  const regions = [regionUniform(split.targets.region), regionUniform(split.weights.region)]
  const { logits } = scratch
  if (!logits) {
    const shape = [...regions, [split.rows]]
    return [
      forwardDraw(network, parameters, layer, input, deltas, rows, outputDeltaProgram(loss, folded), {
        textures,
        shape,
      }),
    ]
  }
  const outputs = (network.atlas.layout.at(-1) as LayerLayout).fanOut
  const coupled = prepareDraw(device, {
    source: coupledDeltaProgram(loss, folded),
    textures: [logits.sheet.texture, ...textures],
    target: deltas.target,
    shape: [
      regionUniform(logits.region),
      regionUniform(deltas.region),
      ...regions,
      [rows, outputs, split.rows],
    ],
  })
  return [forwardDraw(network, parameters, layer, input, logits, rows), coupled]
}

/** Deltas of hidden layer `hidden` (0 first) from those of the layer after it. */
function backDraw(plan: TrainingPlan, parameters: WebGLTexture, hidden: number): Draw {
  const { network, scratch, rows, dropout, hyperparameters } = plan
  const { fanIn, fanOut } = network.atlas.layout[hidden + 1] as LayerLayout
  const [above, own] = [scratch.deltas[hidden + 1] as LayerSheet, scratch.deltas[hidden] as LayerSheet]
  const activation = scratch.activations[hidden] as LayerSheet
  return prepareDraw(network.device, {
    source: (dropout ? dropoutDeltaProgram : deltaProgram)(network.activation, network.folded),
    textures: [
      above.sheet.texture,
      parameters,
      activation.sheet.texture,
      ...(dropout ? [hyperparameters.texture] : []),
    ],
    target: own.target,
    shape: [
      regionUniform(above.region),
      regionUniform(network.atlas.regions[hidden + 1] as Region),
      regionUniform(activation.region),
      regionUniform(own.region),
      [rows, half(fanIn), half(fanOut)],
    ],
  })
}

/** Usually one draw; a network deeper than the textures of a draw takes several into the same state. */
function updateDraws(plan: TrainingPlan, from: State, to: State, inputs: LayerInput[]): Draw[] {
  const starts = inputs.map((_, l) => l).filter((l) => l % LAYERS_PER_UPDATE === 0)
  return starts.map((start) => updateDraw(plan, from, to, inputs, start))
}

function updateDraw(plan: TrainingPlan, from: State, to: State, inputs: LayerInput[], start: number): Draw {
  const { network, scratch, rows, optimizer, hyperparameters, units } = plan
  const layers = inputs.slice(start, start + LAYERS_PER_UPDATE)
  const deltas = scratch.deltas.slice(start, start + LAYERS_PER_UPDATE)
  const regions = network.atlas.regions.slice(start, start + LAYERS_PER_UPDATE)
  const sizes = layers.map((input, i) => {
    const { fanIn, fanOut } = network.atlas.layout[start + i] as LayerLayout
    return [fanIn, fanOut, input.kind === 'shared' ? 0 : rows]
  })
  return prepareDraw(network.device, {
    source: updateProgram(optimizer, layers.length, network.folded, units !== undefined),
    textures: [
      ...from.sheets.map(({ texture }) => texture),
      hyperparameters.texture,
      ...layers.flatMap((input, i) => [inputTexture(input), (deltas[i] as LayerSheet).sheet.texture]),
    ],
    target: to.target,
    rectangles: regions,
    shape: [
      ...regions.map(regionUniform),
      ...layers.map(({ rows: { region } }) => regionUniform(region)),
      ...deltas.map(({ region }) => regionUniform(region)),
      ...sizes,
      [rows],
    ],
  })
}
