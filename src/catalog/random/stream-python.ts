// The order of the batches in Python, for exports: the stream of stream.ts, bit for bit.
import { streamState } from './stream'

/** Lines that bind `shuffled(count)`: each call is the next epoch's order of rows. */
export function shuffledPython(seed: number): readonly string[] {
  const [s0, s1] = streamState(seed, 'batches').map((word) => `0x${word.toString(16).padStart(16, '0')}`)
  return [
    `state = [${s0}, ${s1}]`,
    '',
    '',
    'def rotated(word, bits):',
    '    return (word << bits | word >> (64 - bits)) % 2 ** 64',
    '',
    '',
    'def below(count):',
    '    """A whole number under count, from the generator that the page uses: xoroshiro128+."""',
    '    while True:',
    '        s0, s1 = state',
    '        drawn = (s0 + s1) % 2 ** 32 ^ 0x80000000',
    '        mixed = s0 ^ s1',
    '        state[:] = [rotated(s0, 24) ^ mixed ^ (mixed << 16) % 2 ** 64, rotated(mixed, 37)]',
    '        if drawn < 2 ** 32 // count * count:',
    '            return drawn % count',
    '',
    '',
    'def shuffled(count):',
    '    order = list(range(count))',
    '    for i in range(count - 1, 0, -1):',
    '        j = below(i + 1)',
    '        order[i], order[j] = order[j], order[i]',
    '    return order',
  ]
}
