import { expect, it } from 'vitest'
import { layerHash, unitDraw } from './mask'
import { drawnPython, pcgPython } from './mask-python'

/** The exported Python, line by line, of whole numbers: none leaves 63 bits. */
function pcg(value: bigint): bigint {
  const state = inRange(value * 747796405n + 2891336453n) % 2n ** 32n
  const word = inRange(((state >> ((state >> 28n) + 4n)) ^ state) * 277803737n) % 2n ** 32n
  return (word >> 22n) ^ word
}

function inRange(value: bigint): bigint {
  expect(value < 2n ** 63n).toBe(true)
  return value
}

// The Python itself is run by `npm run programs`: a run with dropout follows the engine step by step.
it('draws as the engine does', () => {
  for (const seed of [0, 1, 4294967295]) {
    for (const [step, layer, row, unit] of [
      [0, 0, 0, 0],
      [9, 1, 59, 63],
      [4000, 2, 3, 500],
    ] as const) {
      // biome-ignore format: a draw each
      const shared = pcg(((pcg((pcg(BigInt(seed)) + BigInt(step + 1)) % 2n ** 32n) + BigInt(layer)) % 2n ** 32n))
      const drawn = pcg((pcg((shared + BigInt(row)) % 2n ** 32n) + BigInt(unit)) % 2n ** 32n) >> 8n
      expect(Number(drawn)).toBe(unitDraw(layerHash(seed, step + 1, layer), row, unit))
    }
  }
})

it('is written as it is ported here', () => {
  expect([...pcgPython, ...drawnPython(7, 'np.arange')].join('\n')).toMatchInlineSnapshot(`
    "def pcg(value):
        state = (value * 747796405 + 2891336453) % 2 ** 32
        word = ((state >> ((state >> 28) + 4)) ^ state) * 277803737 % 2 ** 32
        return (word >> 22) ^ word
    shared = pcg((pcg((pcg(7) + step + 1) % 2 ** 32) + layer) % 2 ** 32)
    rows, units = np.arange(h.shape[0])[:, None], np.arange(h.shape[1])
    drawn = pcg((pcg((shared + rows) % 2 ** 32) + units) % 2 ** 32) >> 8"
  `)
})
