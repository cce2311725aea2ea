// Where rows lie in a texture. A texel is a 2x2 block of a row-major matrix; rows past the largest texture
// go on in further columns of the same texture ("folds").

export interface Region {
  /** First texel column. */
  x: number
  /** Texels a row. */
  width: number
  /** Texel rows a fold. */
  height: number
  folds: number
}

/** @param rows texel rows; @param width texels a row */
export function foldRegion(rows: number, width: number, maxTextureSize: number, x = 0): Region {
  const folds = Math.max(1, Math.ceil(rows / maxTextureSize))
  return { x, width, height: Math.ceil(rows / folds), folds }
}

/** The uniform that `at` and `placeOf` read. */
export function regionUniform({ x, width, height }: Region): [number, number, number, number] {
  return [x, width, height, 0]
}

/** The texel that holds row `row`, column `column` (both in texels). */
export function texelOf({ x, width, height }: Region, row: number, column: number): { x: number; y: number } {
  const fold = Math.floor(row / height)
  return { x: x + fold * width + column, y: row - fold * height }
}

/** GLSL of the same; without folds the division is left out: integer division costs more than the fetch it serves. */
export function regionGlsl(folded: boolean): string {
  if (!folded) {
    return `
ivec2 at(ivec4 region, int row, int column) { return ivec2(region.x + column, row); }
ivec2 placeOf(ivec4 region) { return ivec2(gl_FragCoord.xy) - ivec2(region.x, 0); }`
  }
  return `
ivec2 at(ivec4 region, int row, int column) {
  int fold = row / region.z;
  return ivec2(region.x + fold * region.y + column, row - fold * region.z);
}
ivec2 placeOf(ivec4 region) {
  ivec2 texel = ivec2(gl_FragCoord.xy) - ivec2(region.x, 0);
  int fold = texel.x / region.y;
  return ivec2(texel.x - fold * region.y, texel.y + fold * region.z);
}`
}
