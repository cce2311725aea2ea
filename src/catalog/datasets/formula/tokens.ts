// A formula cut into numbers, names and signs; what is typed in print (−, ·, π, ²) is read as what stands on keys.
import { RAISED } from '../../number-text'
import { FormulaError } from './formula-error'
import { namesIn } from './names'

export interface Token {
  kind: 'number' | 'name' | 'sign' | 'end'
  /** As it was typed. */
  text: string
  /** A name in small letters, a sign as on keys; of a number its digits. */
  means: string
  /** Counted from 1. */
  character: number
}

const printed: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '⋅': '*',
  '×': '*',
  '÷': '/',
  '**': '^',
}

const patterns = {
  number: /(?:\d+\.?\d*|\.\d+)(?:e[-+−–]?\d+)?/iy,
  letters: /[a-zπ]+/iy,
  raised: new RegExp(`[${RAISED}]+`, 'y'),
  sign: /\*\*|[-+*/^(),|−–·⋅×÷]/y,
  blank: /\s+/y,
}

/** @throws FormulaError at what is none of these */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const { length, found } = tokensAt(text, at)
    for (const token of found) tokens.push(token)
    at += length
  }
  return [...tokens, { kind: 'end', text: '', means: '', character: text.length + 1 }]
}

function tokensAt(text: string, at: number): { length: number; found: Token[] } {
  const character = at + 1
  const match = (name: keyof typeof patterns) => {
    patterns[name].lastIndex = at
    return patterns[name].exec(text)?.[0]
  }
  const number = match('number')
  if (number) return one({ kind: 'number', text: number, means: number.replace(/[−–]/, '-'), character })
  const letters = match('letters')
  if (letters) return { length: letters.length, found: namesOf(letters, character) }
  const raised = match('raised')
  if (raised) return { length: raised.length, found: powerOf(raised, character) }
  const sign = match('sign')
  if (sign) return one({ kind: 'sign', text: sign, means: printed[sign] ?? sign, character })
  const blank = match('blank')
  if (blank) return { length: blank.length, found: [] }
  const [stranger = ''] = text.slice(at)
  throw new FormulaError(
    `“${stranger}” at character ${character}`,
    'numbers, x, functions, brackets and the signs + - * / ^',
  )
}

const one = (token: Token) => ({ length: token.text.length, found: [token] })

function namesOf(letters: string, begin: number): Token[] {
  const names = namesIn(letters.toLowerCase())
  if (!names)
    throw new FormulaError(
      `“${letters}” at character ${begin}`,
      'x, pi, e or a function such as sin, exp, log, sqrt, abs, max, step or relu',
    )
  let at = 0
  return names.map((means) => {
    const text = letters.slice(at, at + means.length)
    const character = begin + at
    at += means.length
    return { kind: 'name', text, means, character }
  })
}

/** `²` is `^2`. */
function powerOf(raised: string, character: number): Token[] {
  const digits = Array.from(raised, (digit) => RAISED.indexOf(digit)).join('')
  return [
    { kind: 'sign', text: raised, means: '^', character },
    { kind: 'number', text: raised, means: digits, character },
  ]
}
