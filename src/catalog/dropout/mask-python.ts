// The mask of a dropout step in Python, for exports: the hash of mask.ts, bit for bit.

/** Lines that define `pcg(value)` of whole numbers, or of arrays of 64-bit ones. */
export const pcgPython: readonly string[] = [
  'def pcg(value):',
  '    state = (value * 747796405 + 2891336453) % 2 ** 32',
  '    word = ((state >> ((state >> 28) + 4)) ^ state) * 277803737 % 2 ** 32',
  '    return (word >> 22) ^ word',
]

/** Lines that bind `drawn`, [rows, units], from the seed, `step` (the first is 0) and `layer`. @param arange what makes an array */
export function drawnPython(seed: number, arange: string): readonly string[] {
  return [
    `shared = pcg((pcg((pcg(${seed}) + step + 1) % 2 ** 32) + layer) % 2 ** 32)`,
    `rows, units = ${arange}(h.shape[0])[:, None], ${arange}(h.shape[1])`,
    'drawn = pcg((pcg((shared + rows) % 2 ** 32) + units) % 2 ** 32) >> 8',
  ]
}
