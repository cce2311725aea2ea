import { expect, it } from 'vitest'
import { permutation, stream, streamState } from './stream'
import { shuffledPython } from './stream-python'

const rotated = (word: bigint, bits: bigint) => BigInt.asUintN(64, (word << bits) | (word >> (64n - bits)))

/** The exported Python, line by line. */
function portedShuffle(state: [bigint, bigint]): (count: number) => number[] {
  const below = (count: bigint): number => {
    for (;;) {
      const [s0, s1] = state
      const drawn = BigInt.asUintN(32, s0 + s1) ^ 0x80000000n
      const mixed = s0 ^ s1
      state = [rotated(s0, 24n) ^ mixed ^ BigInt.asUintN(64, mixed << 16n), rotated(mixed, 37n)]
      if (drawn < (2n ** 32n / count) * count) return Number(drawn % count)
    }
  }
  return (count) => {
    const order = Array.from({ length: count }, (_, i) => i)
    for (let i = count - 1; i > 0; i--) {
      const j = below(BigInt(i + 1))
      const [a, b] = [order[i] as number, order[j] as number]
      order[i] = b
      order[j] = a
    }
    return order
  }
}

// The Python itself was run by hand: a mini-batch run of the exported script follows the cpu engine's batch by batch.
it('shuffles as the engine does, epoch after epoch', () => {
  const random = stream(7, 'batches')
  const shuffled = portedShuffle(streamState(7, 'batches'))
  for (const count of [1, 2, 3, 60, 60, 1437]) expect(shuffled(count)).toEqual(permutation(random, count))
})

it('begins where the stream of the batches begins', () => {
  expect(shuffledPython(1)[0]).toMatchInlineSnapshot(`"state = [0xe11f7f8ccdb43d0e, 0xb5f3c61cec80a0a1]"`)
})
