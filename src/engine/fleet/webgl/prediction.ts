// Predictions for any inputs, read back. The sheets are kept while the count stays the same, as it does for the fit.
import type { LayerLayout } from '../../../experiment/layout'
import { readTexels } from '../../device/gpu-device'
import { type Draw, drawing } from './draw'
import { createLayerSheet, type LayerSheet } from './layer-sheets'
import { forwardDraw, type LayerInput, type Network, withRows } from './network'
import { half, packMatrix, unpackMatrix } from './pack'
import { uploadTexels } from './sheet'
import { createRowSheet, type RowSheet } from './split-sheets'
import { parameterTexture, type State } from './state'

interface Prepared {
  count: number
  source: Float32Array
  rows: RowSheet
  scratch: LayerSheet[]
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
    const { device } = this.#network
    const draws = this.#drawsFor(prepared, state)
    drawing(device, () => {
      for (const draw of draws) draw.run((program) => device.gl.uniform1i(program.uniform('first'), 0))
    })
    const { sheet, region } = prepared.scratch.at(-1) as LayerSheet
    const outputs = (this.#network.atlas.layout.at(-1) as LayerLayout).fanOut
    const texels = await readTexels(device, sheet.texture, sheet.height, sheet.width)
    const result = new Float32Array(this.#network.models * count * outputs)
    for (let model = 0; model < this.#network.models; model++) {
      const logits = result.subarray(model * count * outputs, (model + 1) * count * outputs)
      unpackMatrix(texels, count, outputs, region, sheet.width, model * half(count) * 2, logits)
    }
    return result
  }

  dispose(): void {
    const { rows, scratch, draws } = this.#prepared ?? {}
    rows?.sheet.dispose()
    for (const sheet of scratch ?? []) sheet.dispose()
    for (const list of draws?.values() ?? []) for (const draw of list) draw.dispose()
    this.#prepared = undefined
  }

  #prepare(inputs: Float32Array, count: number): Prepared {
    if (this.#prepared?.count !== count) {
      this.dispose()
      const { device, atlas } = this.#network
      const rows = createRowSheet(device, half(count), (atlas.layout[0] as LayerLayout).fanIn)
      const scratch = createScratch(this.#network, half(count))
      this.#prepared = { count, source: new Float32Array(0), rows, scratch, draws: new Map() }
    }
    const prepared = this.#prepared as Prepared
    if (prepared.source !== inputs) this.#upload(prepared, inputs)
    return prepared
  }

  #upload(prepared: Prepared, inputs: Float32Array): void {
    const { sheet, region } = prepared.rows
    const texels = new Float32Array(sheet.width * sheet.height * 4)
    packMatrix(inputs, prepared.count, inputs.length / prepared.count, texels, region, sheet.width)
    uploadTexels(this.#network.device, sheet, texels)
    prepared.source = inputs
  }

  #drawsFor({ rows, scratch, count, draws }: Prepared, state: State): Draw[] {
    const parameters = parameterTexture(state)
    let list = draws.get(state)
    if (!list) {
      list = forwardDraws(withRows(this.#network, half(count)), parameters, rows, scratch, half(count))
      draws.set(state, list)
    }
    return list
  }
}

/** Each layer's output for so many texel rows: activations, then logits. */
function createScratch({ device, models, atlas }: Network, rows: number): LayerSheet[] {
  return atlas.layout.map(({ fanOut }) => createLayerSheet(device, models, rows, fanOut))
}

/** Draws that take `inputs` to the logits, which come to lie in the last of `scratch`. */
function forwardDraws(
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
