// The smallest expressions: names, numbers, texts, and what is in brackets.
import type { Cursor } from './cursor'
import { depthOver, type Expression, Unreadable } from './expression'
import type { Token } from './tokens'

const CONSTANTS: Record<string, boolean | null> = { True: true, False: false, None: null }
/** None of these is a name. */
const KEYWORDS = new Set(
  'and as class def elif else except for from if import in is not or return try with while'.split(' '),
)

/** How what is in brackets is read. */
export interface Inside {
  expression(cursor: Cursor): Expression
  starred(cursor: Cursor): Expression
  /** From its `for` on. */
  comprehension(cursor: Cursor, item: Expression): Expression
}

/** @throws Unreadable */
export function parseAtom(cursor: Cursor, inside: Inside): Expression {
  const token = cursor.next()
  if (token.kind === 'number') return { kind: 'constant', value: numberOf(token.text) }
  if (token.kind === 'string') return { kind: 'constant', value: textOf(token, cursor) }
  if (token.kind === 'name') return nameOf(token.text, cursor, inside)
  if (token.text === '(') return parseItems(cursor, ')', inside)
  if (token.text === '[') return parseItems(cursor, ']', inside)
  if (token.text === '{') return parseBraces(cursor, inside)
  throw new Unreadable()
}

function numberOf(text: string): number {
  return Number(text.replaceAll('_', ''))
}

/** Texts that stand beside each other are one. */
function textOf(token: Token, cursor: Cursor): string {
  let text = withoutQuotes(token.text)
  while (cursor.peek()?.kind === 'string') text += withoutQuotes(cursor.next().text)
  return text
}

function withoutQuotes(text: string): string {
  return text.replace(/^[a-zA-Z]*('''|"""|'|")([\s\S]*?)\1?$/, '$2')
}

function nameOf(name: string, cursor: Cursor, inside: Inside): Expression {
  if (Object.hasOwn(CONSTANTS, name)) return { kind: 'constant', value: CONSTANTS[name] as boolean | null }
  if (name === 'lambda') {
    cursor.skipTo(':')
    cursor.need(':')
    cursor.nested(() => inside.expression(cursor))
    return { kind: 'opaque' }
  }
  if (KEYWORDS.has(name)) throw new Unreadable()
  return { kind: 'name', name }
}

/** One in round brackets, without a comma, is itself. */
function parseItems(cursor: Cursor, end: ')' | ']', inside: Inside): Expression {
  const items: Expression[] = []
  let commas = 0
  while (!cursor.takes(end)) {
    const item = cursor.nested(() => inside.starred(cursor))
    if (items.length === 0 && cursor.sees('for')) {
      const comprehension = inside.comprehension(cursor, item)
      cursor.need(end)
      return comprehension
    }
    items.push(item)
    if (cursor.takes(',')) commas++
    else if (!cursor.sees(end)) throw new Unreadable()
  }
  const [only] = items
  if (only && end === ')' && commas === 0) return only
  return { kind: 'list', items, depth: depthOver(items) }
}

/** A dictionary; of a set its items. What is made by a loop has no value here. */
function parseBraces(cursor: Cursor, inside: Inside): Expression {
  const [entries, items]: [[Expression, Expression][], Expression[]] = [[], []]
  while (!cursor.takes('}')) {
    const key = cursor.nested(() => inside.starred(cursor))
    if (cursor.takes(':')) entries.push([key, cursor.nested(() => inside.expression(cursor))])
    else items.push(key)
    if (cursor.sees('for')) {
      cursor.skipTo('}')
      cursor.need('}')
      return { kind: 'opaque' }
    }
    if (!cursor.takes(',') && !cursor.sees('}')) throw new Unreadable()
  }
  if (items.length > 0) return { kind: 'list', items, depth: depthOver(items) }
  return { kind: 'dict', entries, depth: depthOver(entries.flat()) }
}
