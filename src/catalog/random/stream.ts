// Seeded random streams, one for each purpose, so that changing one thing (more noise, more samples) redraws nothing else.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The order is part of every pinned seed: append, never reorder. */
const purposes = [
  'parameters',
  'batches',
  'split',
  'truth',
  'training inputs',
  'training noise',
  'training flips',
  'validation inputs',
  'validation noise',
  'validation flips',
  'folds',
  'test inputs',
  'test noise',
  'test flips',
  'bootstrap',
  'features',
  'fresh rows',
] as const

export type Purpose = (typeof purposes)[number]

export interface Stream {
  /** Uniform on [low, high). */
  uniform(low: number, high: number): number
  /** Standard normal; always takes two draws (Box–Muller), so that streams stay aligned. */
  normal(): number
  /** Uniform integer in 0 … count − 1. */
  below(count: number): number
}

/**
 * The stream of one purpose: xoroshiro128+ from the seed, jumped 2⁶⁴ draws ahead for each purpose before it.
 *
 * @param seed uint32
 */
export function stream(seed: number, purpose: Purpose): Stream {
  const generator = generatorOf(seed, purpose)
  return {
    uniform: (low, high) => low + (high - low) * uniformFloat64(generator),
    normal() {
      // 1 − u lies in (0, 1]: its logarithm is finite.
      const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)))
      return radius * Math.cos(2 * Math.PI * uniformFloat64(generator))
    },
    below: (count) => uniformInt(generator, 0, count - 1),
  }
}

/** The generator's two words of 64 bits where a stream begins. */
export function streamState(seed: number, purpose: Purpose): [bigint, bigint] {
  const [high0, low0, high1, low1] = generatorOf(seed, purpose)
    .getState()
    .map((half) => BigInt(half >>> 0)) as [bigint, bigint, bigint, bigint]
  return [(high0 << 32n) | low0, (high1 << 32n) | low1]
}

function generatorOf(seed: number, purpose: Purpose) {
  const generator = xoroshiro128plus(seed)
  for (let jumps = purposes.indexOf(purpose); jumps > 0; jumps--) generator.jump()
  return generator
}

/** 0 … count − 1 in random order (Fisher–Yates). */
export function permutation(random: Stream, count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const moved = order[i] as number
    order[i] = order[j] as number
    order[j] = moved
  }
  return order
}
