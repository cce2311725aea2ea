// The order of the batches in JavaScript, for exports: the stream of stream.ts, bit for bit.
import { streamState } from './stream'

/** Lines that bind `shuffled(count)`: each call is the next epoch's order of rows. */
export function shuffledJavascript(seed: number): readonly string[] {
  const [s0, s1] = streamState(seed, 'batches').map((word) => `0x${word.toString(16).padStart(16, '0')}n`)
  return [
    `let state = [${s0}, ${s1}]`,
    '',
    'function rotated(word, bits) {',
    '  return BigInt.asUintN(64, (word << bits) | (word >> (64n - bits)))',
    '}',
    '',
    '/** A whole number under count, from the generator that the page uses: xoroshiro128+. */',
    'function below(count) {',
    '  for (;;) {',
    '    const [s0, s1] = state',
    '    const drawn = Number(BigInt.asUintN(32, s0 + s1) ^ 0x80000000n)',
    '    const mixed = s0 ^ s1',
    '    state = [rotated(s0, 24n) ^ mixed ^ BigInt.asUintN(64, mixed << 16n), rotated(mixed, 37n)]',
    '    if (drawn < Math.floor(2 ** 32 / count) * count) return drawn % count',
    '  }',
    '}',
    '',
    'function shuffled(count) {',
    '  const order = Array.from({ length: count }, (_, i) => i)',
    '  for (let i = count - 1; i > 0; i--) {',
    '    const j = below(i + 1)',
    '    const moved = order[i]',
    '    order[i] = order[j]',
    '    order[j] = moved',
    '  }',
    '  return order',
    '}',
  ]
}
