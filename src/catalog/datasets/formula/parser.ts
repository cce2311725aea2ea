// Reads a formula by precedence climbing and makes it a function of x. Nothing of it is ever run as a program.
import { FormulaError } from './formula-error'
import { constants, functions, functionsOfTwo } from './names'
import { type Token, tokensOf } from './tokens'

export type Formula = (x: number) => number

/** Bracket in bracket, sign before sign, power of a power: deeper is no formula that a person means. */
const DEEPEST = 40

const OPERAND = 'a number, x, a function or “(”'
const OPERATOR = 'an operator'

/** @throws FormulaError at the first place that is wrong */
export function parseFormula(text: string): Formula {
  return new Parser(tokensOf(text)).whole()
}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0
  /** What the innermost open bracket is closed by: a bar may close or open. */
  #closing = ''

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Formula {
    const formula = this.#sum()
    return this.#now.kind === 'end' ? formula : this.#refuse(OPERATOR)
  }

  get #now(): Token {
    return this.#tokens[this.#at]!
  }

  #takes(sign: string): boolean {
    if (this.#now.kind !== 'sign' || this.#now.means !== sign) return false
    this.#at++
    return true
  }

  #sum(): Formula {
    let sum = this.#product()
    for (;;) {
      const left = sum
      if (this.#takes('+')) sum = both(left, this.#product(), (a, b) => a + b)
      else if (this.#takes('-')) sum = both(left, this.#product(), (a, b) => a - b)
      else return sum
    }
  }

  #product(): Formula {
    let product = this.#signed()
    for (;;) {
      const left = product
      if (this.#takes('*')) product = both(left, this.#signed(), times)
      else if (this.#takes('/')) product = both(left, this.#signed(), (a, b) => a / b)
      else if (this.#goesOn()) product = both(left, this.#power(), times)
      else return product
    }
  }

  /** Whether a factor follows without a sign: 3x, 2sin(x), (x + 1)(x − 1). A number does not: `x 2` is a slip. */
  #goesOn(): boolean {
    return this.#now.kind === 'name' || this.#opens()
  }

  #opens(): boolean {
    const { means } = this.#now
    return means === '(' || (means === '|' && this.#closing !== '|')
  }

  /** −x² is −(x²). */
  #signed(): Formula {
    if (this.#takes('+')) return this.#deeper(() => this.#signed())
    if (!this.#takes('-')) return this.#power()
    const operand = this.#deeper(() => this.#signed())
    return (x) => -operand(x)
  }

  /** To the right first: 2^x^2 is 2^(x²). */
  #power(): Formula {
    const base = this.#operand()
    if (!this.#takes('^')) return base
    return both(
      base,
      this.#deeper(() => this.#signed()),
      (a, b) => a ** b,
    )
  }

  #operand(): Formula {
    const { kind, means } = this.#now
    if (this.#takes('(')) return this.#closed(')')
    if (this.#takes('|')) return applied(this.#closed('|'), Math.abs)
    if (kind !== 'number' && kind !== 'name') return this.#refuse(OPERAND)
    this.#at++
    if (means === 'x') return (x) => x
    const constant = kind === 'number' ? Number(means) : constants[means]
    return constant === undefined ? this.#call(means) : () => constant
  }

  /** sin(x), sin x, sin^2(x), max(x, 0). */
  #call(name: string): Formula {
    const one = functions[name]
    if (one) return this.#callOfOne(name, one)
    if (!this.#takes('(')) return this.#refuse('“(”')
    const first = this.#closed(',', `“,” and a second number, for ${name} takes two,`)
    return both(first, this.#closed(')'), functionsOfTwo[name]!)
  }

  /** sin^2(x) is (sin(x))^2, as in print; sin^-1(x) would be either of two things. */
  #callOfOne(name: string, f: (value: number) => number): Formula {
    const power = this.#takes('^') ? this.#number() : 1
    const value = applied(this.#takes('(') ? this.#closed(')') : this.#bare(name), f)
    return (x) => value(x) ** power
  }

  #number(): number {
    const { kind, means } = this.#now
    if (kind !== 'number') return this.#refuse('a number')
    this.#at++
    return Number(means)
  }

  /** What a function is of without brackets: x, 3x, πx, x². Where more could be meant, brackets say so. */
  #bare(name: string): Formula {
    if (this.#now.kind !== 'number' && !this.#isValue()) return this.#refuse('“(”')
    let product = this.#power()
    while (this.#isValue()) product = both(product, this.#power(), times)
    if (this.#opens() || /^[*/]$/.test(this.#now.means)) this.#refuse(`brackets, as in ${name}(x),`)
    return product
  }

  /** x, or a constant. */
  #isValue(): boolean {
    const { kind, means } = this.#now
    return kind === 'name' && (means === 'x' || means in constants)
  }

  /** What stands between here and its closing sign. */
  #closed(sign: string, expected = `${OPERATOR} or “${sign}”`): Formula {
    const outside = this.#closing
    this.#closing = sign
    const inside = this.#deeper(() => this.#sum())
    if (!this.#takes(sign)) this.#refuse(expected)
    this.#closing = outside
    return inside
  }

  #deeper(read: () => Formula): Formula {
    if (++this.#depth > DEEPEST)
      throw new FormulaError(
        `more than ${DEEPEST} brackets, signs and powers inside each other`,
        'a simpler formula',
      )
    const inside = read()
    this.#depth--
    return inside
  }

  #refuse(expected: string): never {
    const { kind, text, character } = this.#now
    const before = this.#tokens[this.#at - 1]
    throw new FormulaError(
      kind === 'end' ? 'the end' : `“${text}” at character ${character}`,
      before ? `${expected} after “${before.text}”` : expected,
    )
  }
}

const times = (a: number, b: number) => a * b

function applied(inside: Formula, f: (value: number) => number): Formula {
  return (x) => f(inside(x))
}

function both(left: Formula, right: Formula, join: (a: number, b: number) => number): Formula {
  return (x) => join(left(x), right(x))
}
