import { expect, test } from 'vitest'
import { complaintOf } from './complaint'
import { parseFormula } from './parser'
import { STANDARD } from './standard'

const { sin, cos, tan, tanh, exp, log, sqrt, PI, E } = Math

test.each<[string, number, number]>([
  // Numbers, names and how they are typed.
  ['1.5', 0, 1.5],
  ['.5', 0, 0.5],
  ['5.', 0, 5],
  ['1e-3', 0, 0.001],
  ['1E3', 0, 1000],
  ['1e−3', 0, 0.001],
  ['2e', 0, 2 * E],
  ['2ex', 0.5, E],
  ['x', 0.3, 0.3],
  ['X', 0.3, 0.3],
  ['pi', 0, PI],
  ['Pi·x', 0.5, PI / 2],
  ['2πx', 0.25, PI / 2],
  ['2pix', 0.25, PI / 2],
  ['e^x', 1, E],
  ['  x \t+  1 ', 1, 2],
  // Precedence.
  ['1 + 2 * 3', 0, 7],
  ['10 - 4 - 3', 0, 3],
  ['24 / 4 / 2', 0, 3],
  ['2^3^2', 0, 512],
  ['-x^2', 3, -9],
  ['(-x)^2', 3, 9],
  ['2^-x', 2, 0.25],
  ['2^-x^2', 2, 1 / 16],
  ['-2x', 3, -6],
  ['--x', 3, 3],
  ['+x', 3, 3],
  ['2*-x', 3, -6],
  ['1 - -x', 3, 4],
  ['x**2', 3, 9],
  // Products without a sign.
  ['3x', 2, 6],
  ['1/2x', 3, 1.5],
  ['2x^2', 3, 18],
  ['2sin(x)', 0.4, 2 * sin(0.4)],
  ['xsin(x)', 0.4, 0.4 * sin(0.4)],
  ['xx', 3, 9],
  ['(x+1)(x-1)', 3, 8],
  ['(x)(x)x', 2, 8],
  ['x(x+1)', 2, 6],
  ['sin(x)cos(x)', 0.4, sin(0.4) * cos(0.4)],
  ['sin(3x) + x^2', 0.4, sin(1.2) + 0.16],
  // Bars.
  ['|x|', -3, 3],
  ['2|x|', -3, 6],
  ['|x||x|', -3, 9],
  ['|x|x', -3, -9],
  ['||x|-1|', 0.25, 0.75],
  ['|x(|x|+1)|', -2, 6],
  ['|-2|^2', 0, 4],
  // As printed.
  ['x²', 3, 9],
  ['x³ − x', 2, 6],
  ['−x²', 3, -9],
  ['2^x²', 2, 16],
  ['x²x', 3, 27],
  ['x¹⁰', 2, 1024],
  ['6 ÷ 3 × 2 · x', 1, 4],
  // Functions.
  ['cos(x)', 0.4, cos(0.4)],
  ['tan(x)', 0.4, tan(0.4)],
  ['tanh(2x)', 0.4, tanh(0.8)],
  ['exp(x)', 0.4, exp(0.4)],
  ['log(x)', 0.4, log(0.4)],
  ['LN(x)', 0.4, log(0.4)],
  ['sqrt(x)', 4, sqrt(4)],
  ['abs(x)', -4, 4],
  ['sign(x)', -4, -1],
  ['floor(x)', -0.5, -1],
  ['step(x)', 0, 1],
  ['step(x)', -0.1, 0],
  ['relu(x)', -4, 0],
  ['relu(x)', 4, 4],
  ['max(x, 1 - x)', 0.2, 0.8],
  ['min(|x|, max(0, x))', -2, 0],
  ['max(sin(x), -1)', 0.4, sin(0.4)],
  // As in print: without brackets, and a power that stands at the name.
  ['sin x', 0.4, sin(0.4)],
  ['xsinx', 0.4, 0.4 * sin(0.4)],
  ['2sin 3x + 1', 0.4, 2 * sin(1.2) + 1],
  ['sin 2πx', 0.3, sin(0.6 * PI)],
  ['sin x²', 0.4, sin(0.16)],
  ['sin x cos x', 0.4, sin(0.4) * cos(0.4)],
  ['|sin x|', -0.4, sin(0.4)],
  ['1 / cos x - x', 0.4, 1 / cos(0.4) - 0.4],
  ['sin^2(x)', 0.4, sin(0.4) ** 2],
  ['sin² x', 0.4, sin(0.4) ** 2],
  ['3cos^2 2x', 0.4, 3 * cos(0.8) ** 2],
])('%s at %d is %d', (text, x, y) => {
  expect(parseFormula(text)(x)).toBeCloseTo(y, 12)
})

const REST = 'a number, x, a function or “(”'
const NAMES = 'x, pi, e or a function such as sin, exp, log, sqrt, abs, max, step or relu'

test.each([
  ['', 'nothing', 'a formula, such as sin(3x)'],
  ['   ', 'nothing', 'a formula, such as sin(3x)'],
  ['x'.repeat(201), '201 characters', 'at most 200 characters'],
  // What is missing, and where.
  ['3x +', 'the end', `${REST} after “+”`],
  ['*x', '“*” at character 1', REST],
  ['x + * 2', '“*” at character 5', `${REST} after “+”`],
  ['2^', 'the end', `${REST} after “^”`],
  ['()', '“)” at character 2', `${REST} after “(”`],
  ['(x', 'the end', 'an operator or “)” after “x”'],
  ['x)', '“)” at character 2', 'an operator after “x”'],
  ['|x', 'the end', 'an operator or “|” after “x”'],
  ['(|x)', '“)” at character 4', 'an operator or “|” after “x”'],
  ['x 2', '“2” at character 3', 'an operator after “x”'],
  ['1.2.3', '“.3” at character 4', 'an operator after “1.2”'],
  ['x²3', '“3” at character 3', 'an operator after “²”'],
  ['x^²', '“²” at character 3', `${REST} after “^”`],
  // Functions.
  ['sin', 'the end', '“(” after “sin”'],
  ['sin -x', '“-” at character 5', '“(” after “sin”'],
  ['sin sin x', '“sin” at character 5', '“(” after “sin”'],
  ['sin x/2', '“/” at character 6', 'brackets, as in sin(x), after “x”'],
  ['sin 2*x', '“*” at character 6', 'brackets, as in sin(x), after “2”'],
  ['sin 2(x+1)', '“(” at character 6', 'brackets, as in sin(x), after “2”'],
  ['sin^-1(x)', '“-” at character 5', 'a number after “^”'],
  ['sin(x, 2)', '“,” at character 6', 'an operator or “)” after “x”'],
  ['max(x)', '“)” at character 6', '“,” and a second number, for max takes two, after “x”'],
  ['max(1, 2, 3)', '“,” at character 9', 'an operator or “)” after “2”'],
  // Strangers.
  ['2y', '“y” at character 2', NAMES],
  ['x + Foo(x)', '“Foo” at character 5', NAMES],
  ['constructor', '“constructor” at character 1', NAMES],
  ['x = 2', '“=” at character 3', 'numbers, x, functions, brackets and the signs + - * / ^'],
  ['👍', '“👍” at character 1', 'numbers, x, functions, brackets and the signs + - * / ^'],
  ['('.repeat(80), 'more than 40 brackets, signs and powers inside each other', 'a simpler formula'],
  ['-'.repeat(80), 'more than 40 brackets, signs and powers inside each other', 'a simpler formula'],
  ['2^'.repeat(80), 'more than 40 brackets, signs and powers inside each other', 'a simpler formula'],
])('%s is refused: found %s, expected %s', (text, found, expected) => {
  expect(complaintOf(text)).toMatchObject({ found, expected })
})

test('what is right is no complaint', () => {
  expect(complaintOf(STANDARD)).toBeUndefined()
  expect(complaintOf(`${'+x'.repeat(99)}`)).toBeUndefined()
})
