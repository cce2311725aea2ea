// Blocks of 4x4 in GLSL: four 2x2 texels, read from the layers of an array and written to four outputs.

/** Needs `at` of region.ts. `half` is 0 for a block's upper two rows and 1 for its lower; `column` counts texels. */
export const quarterGlsl = `
vec4 quarterAt(sampler2DArray blocks, ivec4 region, int row, int half_, int column) {
  return texelFetch(blocks, ivec3(at(region, row, column >> 1), 2 * half_ + (column & 1)), 0);
}`

/** What a draw of blocks writes. */
export const writeBlockGlsl = `
layout(location = 0) out vec4 upperLeft;
layout(location = 1) out vec4 upperRight;
layout(location = 2) out vec4 lowerLeft;
layout(location = 3) out vec4 lowerRight;`

/** Writes the four quarters that a function has summed up in `ul`, `ur`, `ll` and `lr`. */
export const storeQuartersGlsl = `
  upperLeft = ul;
  upperRight = ur;
  lowerLeft = ll;
  lowerRight = lr;`

type Quarter = (name: string, half: 0 | 1, side: 0 | 1) => string

/** Each quarter becomes a function of it. */
export function mapQuarters(f: Quarter): string {
  const quarters = [f('upperLeft', 0, 0), f('upperRight', 0, 1), f('lowerLeft', 1, 0), f('lowerRight', 1, 1)]
  const names = ['upperLeft', 'upperRight', 'lowerLeft', 'lowerRight']
  return names.map((name, i) => `${name} = ${quarters[i]};`).join('\n  ')
}
