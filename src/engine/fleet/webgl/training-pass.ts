// The draws of one training step: forward, output delta, back, and the update that writes the other state.

import type { LayerLayout } from '../../../experiment/layout'
import { type Draw, prepareDraw } from './draw'
import { blockDraw, hiddenDraw, type LayerInput, logitsDraw } from './network'
import { half } from './pack'
import { loopLength } from './programs/blocks'
import { deltaProgram } from './programs/delta'
import { joinedDeltaProgram } from './programs/joined-deltas'
import { coupledDeltaProgram, outputDeltaProgram } from './programs/output-delta'
import { renamed } from './programs/renamed'
import { type Region, regionUniform } from './region'
import type { BlockSheet } from './sheets/block-sheet'
import { parameterTexture, type State } from './state'
import type { TrainingPlan } from './training-plan'
import { unitDraws } from './unit-pass'
import { updateDraws } from './update-pass'

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
  const hidden = inputs.slice(0, -1)
  const forward = plan.isForwardDone
    ? []
    : hidden.map((input, l) => activationDraw(plan, parameters, l, input))
  const output = outputDraws(plan, parameters, inputs.at(-1) as LayerInput)
  // Where the last two layers' deltas are one draw, it has gone back one layer.
  const before = hidden.slice(0, plan.scratch.joined ? -1 : undefined)
  const back = before.map((_, l) => backDraw(plan, parameters, l)).reverse()
  const updates = updateDraws(plan, from, to, inputs)
  const { network, optimizer, hyperparameters, units } = plan
  // The step of whole units writes where the whole step began: nobody needs that state any more.
  const unitSteps = units ? unitDraws(network, optimizer, hyperparameters, units, to, from) : []
  return {
    end: units ? from : to,
    run({ first, correction1, correction2, hashes }) {
      forward.forEach((draw, l) => {
        draw.run((program) => {
          program.int('first', first)
          if (plan.dropout) program.uint('hash', hashes[l] as number)
        })
      })
      for (const draw of output) {
        draw.run((program) => {
          program.int('first', first)
          if (plan.scratch.joined && plan.dropout) program.uint('hash', hashes.at(-1) as number)
        })
      }
      back.forEach((draw, i) => {
        const hash = hashes[back.length - 1 - i] as number
        draw.run(plan.dropout ? (program) => program.uint('hash', hash) : undefined)
      })
      for (const draw of updates) {
        draw.run((program) => {
          program.int('batchFirst', first)
          program.pair('corrections', correction1, correction2)
        })
      }
      for (const draw of unitSteps)
        draw.run((program) => program.pair('corrections', correction1, correction2))
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
  { network, scratch, blocks, dropout, hyperparameters }: TrainingPlan,
  parameters: WebGLTexture,
  layer: number,
  input: LayerInput,
): Draw {
  const output = scratch.activations[layer] as BlockSheet
  const dropped = dropout ? { hyperparameters, plainBlocks: 0 } : undefined
  return hiddenDraw({ network, parameters, layer, input, blocks }, output, dropped)
}

function outputDraws(plan: TrainingPlan, parameters: WebGLTexture, input: LayerInput): Draw[] {
  const { network, scratch, split, blocks, dropout, hyperparameters } = plan
  const { loss, device, activation } = network
  const layer = network.atlas.layout.length - 1
  const { fanIn, fanOut } = network.atlas.layout[layer] as LayerLayout
  const deltas = scratch.deltas[layer] as BlockSheet
  const textures = [split.targets.sheet.texture, split.weights.sheet.texture]
  const regions = [regionUniform(split.targets.region), regionUniform(split.weights.region)]
  const pass = { network, parameters, layer, input, blocks }
  const { logits, joined } = scratch
  const length = loopLength(half(fanIn))
  const shape = [...regions, [split.rows]]
  if (joined) {
    const source = renamed(joinedDeltaProgram(loss, { activation, dropout }, length, network), lastNames)
    const more = { textures: [...textures, ...(dropout ? [hyperparameters.texture] : [])], shape }
    return [blockDraw(pass, joined, source, more)]
  }
  if (!logits) {
    const last = { input: input.kind, length, isNarrow: half(fanOut) === 1 }
    const source = renamed(outputDeltaProgram(loss, last, network), lastNames)
    return [blockDraw(pass, deltas, source, { textures, shape })]
  }
  const coupled = prepareDraw(device, {
    source: coupledDeltaProgram(loss, network),
    textures: [logits.sheet.texture, ...textures],
    target: deltas.target,
    shape: [
      regionUniform(logits.region),
      regionUniform(deltas.region),
      ...regions,
      [blocks, fanOut, split.rows],
    ],
  })
  return [logitsDraw(pass, logits), coupled]
}

const lastNames = { inputs: 'lastInputs' }
const oddNames = { deltas: 'oddDeltas', activations: 'oddActivations' }

/** Deltas of hidden layer `hidden` (0 first) from those of the layer after it. */
function backDraw(plan: TrainingPlan, parameters: WebGLTexture, hidden: number): Draw {
  const { network, scratch, blocks, dropout, hyperparameters } = plan
  const { fanIn, fanOut } = network.atlas.layout[hidden + 1] as LayerLayout
  const [above, own] = [scratch.deltas[hidden + 1] as BlockSheet, scratch.deltas[hidden] as BlockSheet]
  const activation = scratch.activations[hidden] as BlockSheet
  const slope = { activation: network.activation, dropout }
  const source = deltaProgram(slope, loopLength(half(fanOut)), network)
  return prepareDraw(network.device, {
    source: hidden % 2 === 0 ? source : renamed(source, oddNames),
    textures: [above.texture, parameters, activation.texture, ...(dropout ? [hyperparameters.texture] : [])],
    target: own.target,
    shape: [
      regionUniform(above.region),
      regionUniform(network.atlas.regions[hidden + 1] as Region),
      regionUniform(activation.region),
      regionUniform(own.region),
      [blocks, half(fanIn), half(fanOut)],
    ],
  })
}
