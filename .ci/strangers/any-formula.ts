// Formulas as a stranger may type them: mostly right and all numbers on [−1, 1], written in every way that is read.
import fc from 'fast-check'

const leaf = fc.oneof(
  fc.constantFrom('x', 'x', 'x', 'X', 'pi', 'π', 'e', '.5', '1e-3', '3x', '2πx', 'x²', '|x|'),
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.double({ min: 0, max: 3, noNaN: true }).map((value) => value.toFixed(3)),
)
const joined = fc.constantFrom(' + ', ' - ', '*', ' − ', ' · ', '×', ')(', '+')
const bounded = fc.constantFrom('sin', 'cos', 'tanh', 'abs', 'sign', 'floor', 'step', 'relu')

const tree = fc.letrec<{ formula: string }>((again) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(again('formula'), joined, again('formula')).map((parts) => `(${parts.join('')})`),
    fc.tuple(bounded, again('formula')).map(([name, inside]) => `${name}(${inside})`),
    fc
      .tuple(fc.constantFrom('max', 'min'), again('formula'), again('formula'))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    again('formula').map((inside) => `-(${inside})^2`),
    again('formula').map((inside) => `|${inside}|`),
  ),
})).formula

/** Right but for some: those that are no numbers somewhere, or not from one end to the other. */
export const formula = fc.oneof(
  { arbitrary: tree, weight: 12 },
  fc.constantFrom('1/x', 'log(x)', 'sqrt(-x)', 'tan(3x)', 'exp(exp(exp(9x)))', 'x+', '(', 'foo(x)', ''),
)
