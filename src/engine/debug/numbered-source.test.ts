import { expect, it } from 'vitest'
import { numberedSource } from './numbered-source'

const source = ['#version 300 es', ...Array.from({ length: 8 }, (_, i) => `int a${i};`), 'oops'].join('\n')

it.each([
  ["ERROR: 0:10: 'oops' : syntax error", "'oops' : syntax error"],
  ['0(10) : error C0000: syntax error', 'error C0000: syntax error'],
])('%s stands under the line that it is about', (log, complaint) => {
  expect(numberedSource(source, `${log}\n\0`).split('\n').slice(-4)).toEqual([
    '   8 int a6;',
    '   9 int a7;',
    '> 10 oops',
    `   ^ ${complaint}`,
  ])
})

it('what is about no line, or about one that there is not, stands at the end', () => {
  const log = 'ERROR: too many uniforms\nERROR: 0:99: unexpected end'
  expect(numberedSource('void main() {}', log).split('\n')).toEqual([
    '  1 void main() {}',
    'ERROR: too many uniforms',
    'unexpected end',
  ])
})

it('a driver with nothing to say leaves the source alone', () => {
  expect(numberedSource('a\nb', null)).toBe('  1 a\n  2 b')
})
