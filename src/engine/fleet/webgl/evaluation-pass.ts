// The draws of one measurement: forward over both splits, a tally of rows and parameters, and the sums in one row of
// the log. With dropout the training rows follow once more, with the units dropped that the coming step drops.
import { lossGlsl } from '../../../catalog/losses/glsl-table'
import type { LayerLayout } from '../../../experiment/layout'
import type { FleetPlan } from '../fleet'
import { type Draw, prepareDraw } from './draw'
import type { JudgedRows } from './judged-rows'
import type { MeasurementLog } from './measurement-log'
import {
  forwardShape,
  hiddenDraw,
  inputTexture,
  type LayerInput,
  logitsDraw,
  type Network,
  withRows,
} from './network'
import { half } from './pack'
import { summaryProgram } from './programs/summary'
import { tallyProgram } from './programs/tally'
import { regionUniform } from './region'
import { type BlockSheet, createBlockSheet } from './sheets/block-sheet'
import { createLayerSheet, type LayerSheet } from './sheets/layer-sheets'
import type { Sheet } from './sheets/sheet'
import { parameterTexture, type State } from './state'
import { createTally, type Tally } from './tally'

export interface EvaluationPlan {
  network: Network
  classes: FleetPlan['classes']
  judged: JudgedRows
  log: MeasurementLog
  hyperparameters: Sheet
}

export class EvaluationPass {
  readonly #plan: EvaluationPlan
  readonly #network: Network
  readonly #dropout: boolean
  readonly hasUnits: boolean
  /** Texel rows a model, the training rows with dropout included. */
  readonly #rows: number
  /** Of every row, the training rows first. */
  readonly activations: BlockSheet[]
  readonly #logits: LayerSheet | undefined
  readonly #tally: Tally
  readonly #summary: Draw
  /** The draws read a state's textures, so each state has its own. */
  readonly #draws = new Map<State, { hidden: Draw[]; rest: Draw[] }>()

  /** @param hasUnits whether the units' norms are added up as well */
  constructor(plan: EvaluationPlan, dropout: boolean, hasUnits: boolean) {
    const { judged } = plan
    this.#plan = plan
    this.#dropout = dropout
    this.hasUnits = hasUnits
    this.#rows = judged.rows + (dropout ? judged.trainingRows : 0)
    this.#network = withRows(plan.network, this.#rows)
    const { device, models, atlas, loss, height } = this.#network
    this.activations = atlas.layout
      .slice(0, -1)
      .map(({ fanOut }) => createBlockSheet(device, models, this.#blocks, fanOut, height))
    const isStored = lossGlsl[loss].coupled
    this.#logits = isStored ? createLayerSheet(device, models, this.#rows, this.#last.fanOut) : undefined
    this.#tally = createTally(device, models, this.#rows, atlas.layout, hasUnits)
    this.#summary = this.#summaryDraw()
  }

  /**
   * Measures a state into a row of the log.
   *
   * @param hashes dropout's hash of each hidden layer in the coming step; none where no unit is dropped
   * @param isAgain whether it was the last to measure this very state: the hidden layers are there
   */
  run(state: State, row: number, hashes: readonly number[], isAgain: boolean): void {
    const { gl } = this.#network.device
    const { hidden, rest } = this.#drawsFor(state)
    const missing = isAgain ? [] : hidden
    missing.forEach((draw, l) => {
      draw.run((program) => {
        program.int('first', 0)
        if (this.#dropout) program.uint('hash', hashes[l] as number)
      })
    })
    for (const draw of rest) draw.run((program) => program.int('first', 0))
    this.#summary.run(() => gl.viewport(0, row, this.#plan.log.target.width, 1))
  }

  dispose(): void {
    for (const { hidden, rest } of this.#draws.values())
      for (const draw of [...hidden, ...rest]) draw.dispose()
    this.#summary.dispose()
    this.#tally.dispose()
    for (const sheet of this.activations) sheet.dispose()
    this.#logits?.dispose()
  }

  get #blocks(): number {
    return this.#rows / this.#network.height
  }

  get #last(): LayerLayout {
    return this.#network.atlas.layout.at(-1) as LayerLayout
  }

  #drawsFor(state: State) {
    let draws = this.#draws.get(state)
    if (!draws) {
      draws = this.#prepare(parameterTexture(state))
      this.#draws.set(state, draws)
    }
    return draws
  }

  #prepare(parameters: WebGLTexture) {
    const { judged, hyperparameters } = this.#plan
    const dropout = this.#dropout
      ? { hyperparameters, plainBlocks: judged.rows / this.#network.height }
      : undefined
    const inputs: LayerInput[] = [
      { kind: 'shared', rows: judged.sheets.inputs },
      ...this.activations.map((rows): LayerInput => ({ kind: 'own', rows })),
    ]
    const common = { network: this.#network, parameters, blocks: this.#blocks }
    const hidden = this.activations.map((output, layer) =>
      hiddenDraw({ ...common, layer, input: inputs[layer] as LayerInput }, output, dropout),
    )
    const last = inputs.at(-1) as LayerInput
    const tally = this.#tallyDraw(parameters, last)
    if (!this.#logits) return { hidden, rest: [tally] }
    const logits = logitsDraw({ ...common, layer: this.activations.length, input: last }, this.#logits)
    return { hidden, rest: [logits, tally] }
  }

  /** @param input of the last layer: read where the logits are not stored */
  #tallyDraw(parameters: WebGLTexture, input: LayerInput): Draw {
    const { device, atlas, loss } = this.#network
    const { classes, judged } = this.#plan
    const { scores, sums, units } = this.#tally
    const { targets, weights } = judged.sheets
    const layer = atlas.layout.length - 1
    const logits = this.#logits
    const [, ...others] = forwardShape(this.#network, layer, input, scores, this.#rows, this.#blocks)
    return prepareDraw(device, {
      source: tallyProgram({
        loss,
        classes,
        input: input.kind,
        layers: atlas.layout.length,
        layout: this.#network,
        hasUnits: this.hasUnits,
      }),
      textures: [
        logits ? logits.sheet.texture : inputTexture(input),
        parameters,
        targets.sheet.texture,
        weights.sheet.texture,
      ],
      target: this.#tally.target,
      rectangles: [scores, ...sums, ...units],
      shape: [
        regionUniform(logits ? logits.region : input.rows.region),
        ...others,
        regionUniform(targets.region),
        regionUniform(weights.region),
        [judged.rows],
        ...atlas.regions.map(regionUniform),
        ...sums.map(regionUniform),
        ...atlas.layout.map(({ fanIn, fanOut }) => [fanIn, fanOut]),
        ...units.map(regionUniform),
      ],
    })
  }

  #summaryDraw(): Draw {
    const { device, atlas, folded } = this.#network
    const { judged, log } = this.#plan
    return prepareDraw(device, {
      source: summaryProgram(atlas.layout.length, folded, this.hasUnits),
      textures: [this.#tally.texture],
      target: log.target,
      shape: [
        regionUniform(this.#tally.scores),
        [judged.trainingRows, judged.rows, this.#rows],
        ...this.#tally.sums.map(regionUniform),
        ...atlas.layout.map(({ fanIn }) => [half(fanIn)]),
        ...this.#tally.units.map(regionUniform),
        ...this.#tally.units.map(({ width }) => [width]),
      ],
    })
  }
}
