import { expect, test } from 'vitest'
import { joinWords } from './join-words'
import { UNMOVED, type WordsMark } from './mark'

const at = (text: string, x: number, more: Partial<WordsMark> = {}): WordsMark => ({
  kind: 'words',
  text,
  x,
  y: 10,
  anchor: 'start',
  size: 12,
  weight: 400,
  color: { hex: '#000000', opacity: 1 },
  matrix: UNMOVED,
  ...more,
})
const texts = (marks: readonly WordsMark[]) =>
  joinWords(marks, ({ text }) => 10 * text.length).map((mark) => (mark as WordsMark).text)

test('what goes on where another ends is one text, with the space that lies between', () => {
  expect(texts([at('training', 0), at(', two classes', 80)])).toEqual(['training, two classes'])
  expect(texts([at('norm', 0), at('of each', 50), at('layer', 130)])).toEqual(['norm of each layer'])
})

test('what stands apart, on another line or looks otherwise stays for itself', () => {
  expect(texts([at('training', 0), at('validation', 120)])).toHaveLength(2)
  expect(texts([at('two', 0), at('lines', 30, { y: 26 })])).toHaveLength(2)
  expect(texts([at('6 of 6', 0, { weight: 600 }), at(' wrong', 60)])).toHaveLength(2)
})
