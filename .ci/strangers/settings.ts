// How much is tried, and that it is the same every time. `STRANGERS=100000` tries more, once in a while.
import process from 'node:process'

const count = Number(process.env.STRANGERS ?? 10_000)

/** @param share of what is tried that this takes: what trains is dearer than what is only read */
export function trials(share = 1): { seed: number; numRuns: number } {
  return { seed: 20261128, numRuns: Math.ceil(count * share) }
}

/** A bound on what hangs: trying a hundred thousand takes minutes. */
export const PATIENCE_MS = 1_800_000
