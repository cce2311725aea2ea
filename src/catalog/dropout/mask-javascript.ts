// The mask of a dropout step in JavaScript, for exports: the hash of mask.ts, bit for bit.

/** Lines that define `maskOf(rows, units, layer)`: what each unit is multiplied with in step `t`, row by row; the first is 1. */
export function maskJavascript(seed: number): readonly string[] {
  return [
    'function pcg(value) {',
    '  const state = (Math.imul(value, 747796405) + 2891336453) >>> 0',
    '  const word = Math.imul(((state >>> ((state >>> 28) + 4)) ^ state) >>> 0, 277803737) >>> 0',
    '  return ((word >>> 22) ^ word) >>> 0',
    '}',
    '',
    '/** Drops the units that the page drops: a hash of seed, step, layer, row and unit says which. */',
    'function maskOf(rows, units, layer) {',
    `  const shared = pcg((pcg((pcg(${seed}) + t) >>> 0) + layer) >>> 0)`,
    '  const threshold = Math.round(dropout * 2 ** 24)',
    '  return Array.from({ length: rows * units }, (_, i) => {',
    '    const row = pcg((shared + Math.floor(i / units)) >>> 0)',
    '    const drawn = pcg((row + (i % units)) >>> 0) >>> 8',
    '    return drawn >= threshold ? 1 / (1 - dropout) : 0',
    '  })',
    '}',
  ]
}
