// Which hidden units a dropout step keeps: an integer hash, the same bits on both engines and for every model of a fleet.

/**
 * One round of the PCG hash on uint32.
 *
 * @see Jarzynski & Olano 2020, Hash Functions for GPU Rendering
 */
function pcg(value: number): number {
  const state = (Math.imul(value, 747796405) + 2891336453) >>> 0
  const word = Math.imul(((state >>> ((state >>> 28) + 4)) ^ state) >>> 0, 277803737) >>> 0
  return ((word >>> 22) ^ word) >>> 0
}

/** The part of the hash that all units of a layer share in one step. */
export function layerHash(seed: number, step: number, layer: number): number {
  return pcg((pcg((pcg(seed >>> 0) + step) >>> 0) + layer) >>> 0)
}

/** 0 … 2²⁴ − 1; `sample` is the row's place in the batch. */
export function unitDraw(shared: number, sample: number, unit: number): number {
  return pcg((pcg((shared + sample) >>> 0) + unit) >>> 0) >>> 8
}

/** A unit is kept where its draw is at least this: rate · 2²⁴, rounded. */
export function dropThreshold(rate: number): number {
  return Math.round(rate * 2 ** 24)
}

/** `uint unitDraw(uint shared, uint sample, uint unit)`, bit for bit as above. */
export const unitDrawGlsl = `
uint pcg(uint value) {
  uint state = value * 747796405u + 2891336453u;
  uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}
uint unitDraw(uint hash, uint row, uint unit) { return pcg(pcg(hash + row) + unit) >> 8u; }`
