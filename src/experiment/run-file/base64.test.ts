import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64'

test.each([0, 1, 2, 3, 4, 5])('%i numbers come back to the bit, in everybody’s base64', (count) => {
  const all = Float32Array.of(-0, Math.PI, Number.NaN, 1e-45, Number.NEGATIVE_INFINITY, -1e38)
  const numbers = all.subarray(1, 1 + count)
  const text = toBase64(numbers)
  expect(text).toBe(Buffer.from(numbers.buffer, 4, 4 * count).toString('base64'))
  expect(new Float32Array(fromBase64(text)!.buffer)).toEqual(numbers.slice())
})

test.each(['A', 'AA=A', 'AAA!', 'A===', '====', 'AAAAé===', 'AA\n='])('%j is none', (text) => {
  expect(fromBase64(text)).toBeUndefined()
})
