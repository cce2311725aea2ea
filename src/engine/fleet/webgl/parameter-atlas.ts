// Where every layer's parameters lie: all layers side by side in one texture, so that one draw updates them all.
// Within a layer, model by model: half(fan-in) texel rows of weights, then one whose upper half is the biases.
import { type LayerLayout, parameterCount, parameterLayout } from '../../../experiment/layout'
import { half, packMatrix, unpackMatrix } from './pack'
import { foldRegion, type Region } from './region'

export interface LaidOutLayers {
  width: number
  height: number
  regions: Region[]
}

export interface ParameterAtlas extends LaidOutLayers {
  layout: LayerLayout[]
}

function rowsAModel(fanIn: number): number {
  return half(fanIn) + 1
}

export function layOutParameters(
  sizes: readonly number[],
  models: number,
  maxTextureSize: number,
): ParameterAtlas {
  const layout = parameterLayout(sizes)
  return { ...layOutLayers(layout, models, maxTextureSize, ({ fanOut }) => half(fanOut)), layout }
}

/**
 * Layers side by side.
 *
 * @param widthOf texels a row of a layer
 * @param x the first texel column
 * @param rowsOf texel rows a model of a layer
 */
export function layOutLayers(
  layout: readonly LayerLayout[],
  models: number,
  maxTextureSize: number,
  widthOf: (layer: LayerLayout) => number,
  x = 0,
  rowsOf = ({ fanIn }: LayerLayout) => rowsAModel(fanIn),
): LaidOutLayers {
  let end = x
  const regions = layout.map((layer) => {
    const region = foldRegion(models * rowsOf(layer), widthOf(layer), maxTextureSize, end)
    end += region.width * region.folds
    return region
  })
  return { width: end, height: Math.max(...regions.map(({ height }) => height)), regions }
}

/** Writes one model's flat parameters among the atlas's texels. */
export function packModel(
  atlas: ParameterAtlas,
  model: number,
  parameters: Float32Array,
  texels: Float32Array,
): void {
  atlas.layout.forEach(({ fanIn, fanOut, weights, biases }, l) => {
    const region = atlas.regions[l] as Region
    const row = model * rowsAModel(fanIn) * 2
    const biasRow = row + half(fanIn) * 2
    packMatrix(
      parameters.subarray(weights.begin, weights.end),
      fanIn,
      fanOut,
      texels,
      region,
      atlas.width,
      row,
    )
    packMatrix(parameters.subarray(biases.begin, biases.end), 1, fanOut, texels, region, atlas.width, biasRow)
  })
}

/** The inverse of `packModel`. */
export function unpackModel(atlas: ParameterAtlas, model: number, texels: Float32Array): Float32Array {
  const parameters = new Float32Array(parameterCount(atlas.layout))
  atlas.layout.forEach(({ fanIn, fanOut, weights, biases }, l) => {
    const region = atlas.regions[l] as Region
    const row = model * rowsAModel(fanIn) * 2
    const biasRow = row + half(fanIn) * 2
    const weightValues = parameters.subarray(weights.begin, weights.end)
    unpackMatrix(texels, fanIn, fanOut, region, atlas.width, row, weightValues)
    unpackMatrix(
      texels,
      1,
      fanOut,
      region,
      atlas.width,
      biasRow,
      parameters.subarray(biases.begin, biases.end),
    )
  })
  return parameters
}
