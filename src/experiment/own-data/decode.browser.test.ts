// Node takes Windows-1252 for Latin 1; browsers know its own signs.
import { expect, test } from 'vitest'
import { decodeText } from './decode'

test('the signs of Windows-1252', () => {
  expect(decodeText(Uint8Array.of(0x80, 0x31, 0x96, 0x32))).toEqual({ text: '€1–2', readAs: 'Windows-1252' })
})
