import { expect, test } from 'vitest'
import { sayBeside } from './number-words'

test('what misses its limit by a hair does not look as if it kept to it', () => {
  const said = [0.19, 0.1962, 0.2, 0.2031, 0.21].map((loss) => sayBeside(loss, 0.2))
  expect(said).toEqual(['0.19', '0.196', '0.200', '0.203', '0.21'])
})
