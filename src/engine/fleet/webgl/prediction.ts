// Predictions for any inputs, read back. The sheets are kept while the count stays the same, as it does for the fit.
import type { LayerLayout } from '../../../experiment/layout'
import { readTexels } from '../../device/read-texels'
import { type Draw, drawing } from './draw'
import { hiddenDraw, type LayerInput, logitsDraw, type Network, withRows } from './network'
import { packMatrix, unpackMatrix } from './pack'
import { type BlockSheet, createBlockSheet, rowsOfBlocks } from './sheets/block-sheet'
import { createLayerSheet, type LayerSheet } from './sheets/layer-sheets'
import { uploadTexels } from './sheets/sheet'
import { createRowSheet, type RowSheet } from './sheets/split-sheets'
import { parameterTexture, type State } from './state'

interface Prepared {
  count: number
  source: Float32Array
  rows: RowSheet
  hidden: BlockSheet[]
  logits: LayerSheet
  draws: Map<State, Draw[]>
}

export class Prediction {
  readonly #network: Network
  #prepared: Prepared | undefined

  constructor(network: Network) {
    this.#network = network
  }

  /** @returns [models, count, outputs] */
  async predict(state: State, inputs: Float32Array, count: number): Promise<Float32Array> {
    const prepared = this.#prepare(inputs, count)
    const { device, height } = this.#network
    const draws = this.#drawsFor(prepared, state)
    drawing(device, () => {
      for (const draw of draws) draw.run((program) => program.int('first', 0))
    })
    const { sheet, region } = prepared.logits
    const outputs = (this.#network.atlas.layout.at(-1) as LayerLayout).fanOut
    const texels = await readTexels(device, sheet.texture, sheet.height, sheet.width)
    const result = new Float32Array(this.#network.models * count * outputs)
    for (let model = 0; model < this.#network.models; model++) {
      const logits = result.subarray(model * count * outputs, (model + 1) * count * outputs)
      unpackMatrix(
        texels,
        count,
        outputs,
        region,
        sheet.width,
        model * 2 * height * rowsOfBlocks(count, height),
        logits,
      )
    }
    return result
  }

  dispose(): void {
    const { rows, hidden, logits, draws } = this.#prepared ?? {}
    rows?.sheet.dispose()
    for (const sheet of hidden ?? []) sheet.dispose()
    logits?.dispose()
    for (const list of draws?.values() ?? []) for (const draw of list) draw.dispose()
    this.#prepared = undefined
  }

  #prepare(inputs: Float32Array, count: number): Prepared {
    if (this.#prepared?.count !== count) {
      this.dispose()
      this.#prepared = this.#create(count)
    }
    const prepared = this.#prepared as Prepared
    if (prepared.source !== inputs) this.#upload(prepared, inputs)
    return prepared
  }

  #create(count: number): Prepared {
    const { device, models, atlas, height } = this.#network
    const blocks = rowsOfBlocks(count, height)
    const outputs = (atlas.layout.at(-1) as LayerLayout).fanOut
    return {
      count,
      source: new Float32Array(0),
      rows: createRowSheet(device, height * blocks, (atlas.layout[0] as LayerLayout).fanIn),
      hidden: atlas.layout
        .slice(0, -1)
        .map(({ fanOut }) => createBlockSheet(device, models, blocks, fanOut, height)),
      logits: createLayerSheet(device, models, height * blocks, outputs),
      draws: new Map(),
    }
  }

  #upload(prepared: Prepared, inputs: Float32Array): void {
    const { sheet, region } = prepared.rows
    const texels = new Float32Array(sheet.width * sheet.height * 4)
    packMatrix(inputs, prepared.count, inputs.length / prepared.count, texels, region, sheet.width)
    uploadTexels(this.#network.device, sheet, texels)
    prepared.source = inputs
  }

  #drawsFor(prepared: Prepared, state: State): Draw[] {
    let list = prepared.draws.get(state)
    if (!list) {
      list = forwardDraws(this.#network, parameterTexture(state), prepared)
      prepared.draws.set(state, list)
    }
    return list
  }
}

/** Draws that take the rows to the logits. */
function forwardDraws(
  plain: Network,
  parameters: WebGLTexture,
  { rows, hidden, logits, count }: Prepared,
): Draw[] {
  const blocks = rowsOfBlocks(count, plain.height)
  const network = withRows(plain, plain.height * blocks)
  const inputs: LayerInput[] = [
    { kind: 'shared', rows },
    ...hidden.map((rows): LayerInput => ({ kind: 'own', rows })),
  ]
  const passes = inputs.map((input, layer) => ({ network, parameters, layer, input, blocks }))
  const last = passes.pop() as (typeof passes)[number]
  return [...passes.map((pass, l) => hiddenDraw(pass, hidden[l] as BlockSheet)), logitsDraw(last, logits)]
}
