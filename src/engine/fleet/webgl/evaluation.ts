// A whole measurement: both splits judged, the parameters summed up, and one row of the log drawn.
import type { LayerLayout } from '../../../experiment/layout'
import type { FleetPlan } from '../fleet'
import { type Draw, prepareDraw } from './draw'
import { createForwardScratch, forwardDraws, scoreDraw } from './evaluation-pass'
import { createLayerSheet, type LayerSheet } from './layer-sheets'
import type { MeasurementLog } from './measurement-log'
import type { Network } from './network'
import { half } from './pack'
import { layOutLayers } from './parameter-atlas'
import { statisticsProgram } from './programs/statistics'
import { summaryProgram } from './programs/summary'
import { type Region, regionUniform } from './region'
import { createSheet, type Sheet } from './sheet'
import type { SplitSheets } from './split-sheets'
import { parameterTexture, type State } from './state'
import { createTarget } from './target'

interface JudgedSplit {
  split: SplitSheets
  scratch: LayerSheet[]
  scores: LayerSheet
}

export class Evaluation {
  readonly #network: Network
  readonly #log: MeasurementLog
  readonly #splits: JudgedSplit[]
  readonly #statistics: { sheet: Sheet; target: ReturnType<typeof createTarget>; regions: Region[] }
  readonly #summary: Draw
  readonly #draws: Map<State, Draw[]> = new Map()
  readonly #classes: FleetPlan['classes']

  /** @param splits training first, then validation where there are rows */
  constructor(network: Network, classes: FleetPlan['classes'], splits: SplitSheets[], log: MeasurementLog) {
    const { device, models, atlas } = network
    this.#network = network
    this.#classes = classes
    this.#log = log
    this.#splits = splits.map((split) => ({
      split,
      scratch: createForwardScratch(network, split.rows),
      scores: createLayerSheet(device, models, split.rows, 1),
    }))
    const sizes = [(atlas.layout[0] as LayerLayout).fanIn, ...atlas.layout.map(({ fanOut }) => fanOut)]
    const { width, height, regions } = layOutLayers(sizes, models, device.maxTextureSize, () => 1)
    const sheet = createSheet(device, width, height)
    this.#statistics = { sheet, regions, target: createTarget(device, [sheet]) }
    this.#summary = this.#summaryDraw()
  }

  /** Measures the given state into the next row of the log. */
  measure(state: State, step: number): void {
    const { gl } = this.#network.device
    for (const draw of this.#drawsFor(state)) draw.run((program) => gl.uniform1i(program.uniform('first'), 0))
    const row = this.#log.take(step)
    this.#summary.run(() => gl.viewport(0, row, this.#log.target.width, 1))
  }

  dispose(): void {
    for (const draws of this.#draws.values()) for (const draw of draws) draw.dispose()
    this.#summary.dispose()
    this.#statistics.target.dispose()
    this.#statistics.sheet.dispose()
    for (const { scratch, scores } of this.#splits) for (const sheet of [...scratch, scores]) sheet.dispose()
  }

  /** The draws read a state's textures, so each state has its own. */
  #drawsFor(state: State): Draw[] {
    let draws = this.#draws.get(state)
    if (!draws) {
      const parameters = parameterTexture(state)
      draws = [
        ...this.#splits.flatMap((judged) => this.#splitDraws(judged, parameters)),
        this.#statisticsDraw(parameters),
      ]
      this.#draws.set(state, draws)
    }
    return draws
  }

  #splitDraws({ split, scratch, scores }: JudgedSplit, parameters: WebGLTexture): Draw[] {
    const logits = scratch.at(-1) as LayerSheet
    return [
      ...forwardDraws(this.#network, parameters, split.inputs, scratch, split.rows),
      scoreDraw(this.#network, this.#classes, split, logits, scores),
    ]
  }

  #statisticsDraw(parameters: WebGLTexture): Draw {
    const { device, atlas, folded } = this.#network
    return prepareDraw(device, {
      source: statisticsProgram(atlas.layout.length, folded),
      textures: [parameters],
      target: this.#statistics.target,
      rectangles: this.#statistics.regions,
      shape: [
        ...atlas.regions.map(regionUniform),
        ...this.#statistics.regions.map(regionUniform),
        ...atlas.layout.map(({ fanIn, fanOut }) => [fanIn, fanOut]),
      ],
    })
  }

  #summaryDraw(): Draw {
    const { device, atlas, folded } = this.#network
    const training = this.#splits[0] as JudgedSplit
    const validation = this.#splits[1]
    // Without validation rows the sum runs over none of the training scores.
    const judged = validation ?? training
    return prepareDraw(device, {
      source: summaryProgram(atlas.layout.length, folded),
      textures: [training.scores.sheet.texture, judged.scores.sheet.texture, this.#statistics.sheet.texture],
      target: this.#log.target,
      shape: [
        regionUniform(training.scores.region),
        regionUniform(judged.scores.region),
        ...this.#statistics.regions.map(regionUniform),
        ...atlas.layout.map(({ fanIn }) => [half(fanIn)]),
        [training.split.rows, validation ? validation.split.rows : 0],
      ],
    })
  }
}
