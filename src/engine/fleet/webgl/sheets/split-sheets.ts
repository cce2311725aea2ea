// One split on the GPU: inputs and targets, shared by all models, and each model's weight of each row.
import type { GpuDevice } from '../../../device/gpu-device'
import type { Rows } from '../../fleet'
import { half, packMatrix } from '../pack'
import { foldRegion, type Region } from '../region'
import { createSheet, type Sheet, uploadTexels } from './sheet'

export interface RowSheet {
  sheet: Sheet
  region: Region
}

/** @param rows texel rows */
export function createRowSheet(device: GpuDevice, rows: number, columns: number): RowSheet {
  const region = foldRegion(rows, half(columns), device.maxTextureSize)
  return { region, sheet: createSheet(device, region.width * region.folds, region.height) }
}

/** A place that no row fills: padding. */
export const EMPTY = -1

export class SplitSheets {
  readonly inputs: RowSheet
  readonly targets: RowSheet
  readonly weights: RowSheet

  /** @param rows texel rows a model */
  constructor(
    readonly device: GpuDevice,
    readonly source: Rows,
    readonly models: number,
    readonly rows: number,
    readonly inputWidth: number,
    readonly outputWidth: number,
  ) {
    this.inputs = createRowSheet(device, rows, inputWidth)
    this.targets = createRowSheet(device, rows, outputWidth)
    this.weights = createRowSheet(device, models * rows, 1)
  }

  /** @param places the source row at each place (two places a texel row), or EMPTY */
  upload(places: readonly number[]): void {
    this.#fill(this.inputs, places, this.source.inputs, this.inputWidth)
    this.#fill(this.targets, places, this.source.targets, this.outputWidth)
  }

  /** @param weightAt a place's weight in one model's mean; padding must weigh 0 */
  uploadWeights(weightAt: (model: number, place: number) => number): void {
    const { sheet, region } = this.weights
    const texels = new Float32Array(sheet.width * sheet.height * 4)
    const column = new Float32Array(this.rows * 2)
    for (let model = 0; model < this.models; model++) {
      for (let place = 0; place < column.length; place++) column[place] = weightAt(model, place)
      packMatrix(column, column.length, 1, texels, region, sheet.width, model * column.length)
    }
    uploadTexels(this.device, sheet, texels)
  }

  dispose(): void {
    for (const { sheet } of [this.inputs, this.targets, this.weights]) sheet.dispose()
  }

  #fill({ sheet, region }: RowSheet, places: readonly number[], source: Float32Array, width: number): void {
    const texels = new Float32Array(sheet.width * sheet.height * 4)
    places.forEach((row, place) => {
      if (row === EMPTY) return
      packMatrix(
        source.subarray(row * width, (row + 1) * width),
        1,
        width,
        texels,
        region,
        sheet.width,
        place,
      )
    })
    uploadTexels(this.device, sheet, texels)
  }
}
