// What a formula can name: constants, and functions with as many arguments as they take.

export const constants: Readonly<Record<string, number>> = { pi: Math.PI, π: Math.PI, e: Math.E }

type One = (x: number) => number
type Two = (a: number, b: number) => number

export const functions: Readonly<Record<string, One>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  exp: Math.exp,
  log: Math.log,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  step: (x) => (x >= 0 ? 1 : 0),
  relu: (x) => Math.max(x, 0),
}

export const functionsOfTwo: Readonly<Record<string, Two>> = { max: Math.max, min: Math.min }

/** The longest first: `tanh` begins as `tan` does. */
const known = ['x', ...[constants, functions, functionsOfTwo].flatMap((table) => Object.keys(table))].sort(
  (a, b) => b.length - a.length,
)

/** `2pix` and `xsin(x)` are written without a space: the names that a run of letters is made of, or none. */
export function namesIn(letters: string): string[] | undefined {
  if (letters === '') return []
  const name = known.find((name) => letters.startsWith(name))
  if (name === undefined) return undefined
  const rest = namesIn(letters.slice(name.length))
  return rest && [name, ...rest]
}
