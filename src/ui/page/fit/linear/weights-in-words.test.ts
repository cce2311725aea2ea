import { expect, test } from 'vitest'
import { weightsInWords } from './weights-in-words'

test('the largest by size, and which are exactly zero', () => {
  expect(weightsInWords([0.2, 0, -0.5, 1e-9], ['age', 'sex', 'bmi', 'bp'])).toBe(
    'Largest is bmi, −0.5; 1 of 4 weights are exactly 0: sex.',
  )
})

test('where all are zero there is no largest; many names are not listed', () => {
  const names = Array.from({ length: 11 }, (_, i) => `x${i + 1}`)
  expect(weightsInWords(new Float32Array(11), names)).toBe('11 of 11 weights are exactly 0.')
})
