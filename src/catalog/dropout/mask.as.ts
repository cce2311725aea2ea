// Which hidden units a dropout step keeps, for the processor's vectors: the hash of mask.ts, bit for bit.

function pcg(value: u32): u32 {
  const state = value * 747796405 + 2891336453
  const word = ((state >> ((state >> 28) + 4)) ^ state) * 277803737
  return (word >> 22) ^ word
}

/** What the units of a row have in common. */
export function rowHash(shared: u32, sample: u32): u32 {
  return pcg(shared + sample)
}

export function unitDraw(row: u32, unit: u32): u32 {
  return pcg(row + unit) >> 8
}
