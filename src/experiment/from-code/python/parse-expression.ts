// Expressions of Python from tokens, by precedence.
import type { Cursor } from './cursor'
import { depthOver, type Expression, type Given, Unreadable } from './expression'
import { type Inside, parseAtom } from './parse-atom'

/** How tightly each binds; a power binds from the right. */
const BINDING: Record<string, number> = {
  or: 1,
  and: 2,
  in: 4,
  is: 4,
  not: 4,
  '<': 4,
  '>': 4,
  '==': 4,
  '!=': 4,
  '<=': 4,
  '>=': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '//': 10,
  '%': 10,
  '@': 10,
  '**': 12,
}
const [NOT, SIGN, POWER] = [3, 11, 12]

const inside: Inside = {
  expression: (cursor) => parseExpression(cursor),
  starred: (cursor) => parseStarred(cursor),
  comprehension: (cursor, item) => parseComprehension(cursor, item),
}

/** @throws Unreadable */
export function parseExpression(cursor: Cursor): Expression {
  const then = parseOperation(cursor)
  if (cursor.takes(':=')) return parseExpression(cursor)
  if (!cursor.takes('if')) return then
  const test = parseOperation(cursor)
  cursor.need('else')
  const otherwise = cursor.nested(() => parseExpression(cursor))
  return { kind: 'choice', test, then, otherwise, depth: depthOver([test, then, otherwise]) }
}

/** Several, parted by commas, are a list: where one stands alone, and no brackets need to be there. */
export function parseExpressions(cursor: Cursor): Expression {
  const first = parseStarred(cursor)
  if (!cursor.sees(',')) return first
  const items = [first]
  while (cursor.takes(',')) {
    if (cursor.isAtEnd || cursor.sees('=', ')', ']', ':', 'in')) break
    items.push(parseStarred(cursor))
  }
  return { kind: 'list', items, depth: depthOver(items) }
}

function parseStarred(cursor: Cursor): Expression {
  if (!cursor.takes('*') && !cursor.takes('**')) return parseExpression(cursor)
  const of = parseOperation(cursor)
  return { kind: 'star', of, depth: depthOver([of]) }
}

/**
 * Without a choice at its end: what comes before `if` and `in` of others.
 *
 * @param tightest operators that bind no tighter than that end it
 */
function parseOperation(cursor: Cursor, tightest = 0): Expression {
  let left = cursor.nested(() => parseSigned(cursor))
  for (let operator = operatorAt(cursor, tightest); operator; operator = operatorAt(cursor, tightest)) {
    for (const word of operator.split(' ')) cursor.need(word)
    const binding = BINDING[operator.split(' ')[0] as string] as number
    const from = binding === POWER ? binding - 1 : binding
    const right = cursor.nested(() => parseOperation(cursor, from))
    left = { kind: 'binary', operator, left, right, depth: depthOver([left, right]) }
  }
  return left
}

function operatorAt(cursor: Cursor, tightest: number): string | undefined {
  const text = cursor.peek()?.text ?? ''
  if (!cursor.sees(text) || !Object.hasOwn(BINDING, text)) return undefined
  const second = cursor.peek(1)?.text
  const operator =
    text === 'not' ? (second === 'in' ? 'not in' : '') : text === 'is' && second === 'not' ? 'is not' : text
  return operator && (BINDING[text] as number) > tightest ? operator : undefined
}

function parseSigned(cursor: Cursor): Expression {
  for (const operator of ['not', '-', '+', '~', 'await']) {
    if (!cursor.takes(operator)) continue
    const of = cursor.nested(() => parseOperation(cursor, operator === 'not' ? NOT : SIGN))
    if (operator === '-' && of.kind === 'constant' && typeof of.value === 'number')
      return { kind: 'constant', value: -of.value }
    return { kind: 'unary', operator, of, depth: depthOver([of]) }
  }
  return parseTrailers(cursor, parseAtom(cursor, inside))
}

/** What follows an atom: `.name`, `(…)`, `[…]`. */
function parseTrailers(cursor: Cursor, atom: Expression): Expression {
  let of = atom
  for (;;) {
    const { line } = cursor
    if (cursor.takes('.')) of = { kind: 'attribute', of, name: cursor.name(), depth: depthOver([of]) }
    else if (cursor.takes('(')) {
      const given = parseGiven(cursor)
      of = { kind: 'call', of, given, line, depth: depthOver([of, ...given.map(({ value }) => value)]) }
    } else if (cursor.takes('[')) of = parseIndex(cursor, of)
    else return of
  }
}

function parseIndex(cursor: Cursor, of: Expression): Expression {
  const index = parseSlice(cursor)
  const isWhole = cursor.sees(']')
  cursor.skipTo(']')
  cursor.need(']')
  return { kind: 'index', of, index: isWhole ? index : { kind: 'opaque' }, depth: depthOver([of, index]) }
}

/** `a:b`, or one index. */
function parseSlice(cursor: Cursor): Expression {
  const from = cursor.sees(':') ? undefined : parseExpressions(cursor)
  if (!cursor.takes(':')) return from as Expression
  const to = cursor.sees(':', ',', ']') ? undefined : parseExpression(cursor)
  return { kind: 'slice', from, to, depth: depthOver([from, to].filter((part) => part !== undefined)) }
}

function parseGiven(cursor: Cursor): Given[] {
  const given: Given[] = []
  while (!cursor.takes(')')) {
    given.push(parseOneGiven(cursor))
    if (!cursor.takes(',') && !cursor.sees(')')) throw new Unreadable()
  }
  return given
}

function parseOneGiven(cursor: Cursor): Given {
  const isNamed = cursor.peek()?.kind === 'name' && cursor.peek(1)?.text === '='
  const name = isNamed ? cursor.name() : undefined
  if (isNamed) cursor.need('=')
  const value = cursor.nested(() => parseStarred(cursor))
  if (name !== undefined) return { name, value }
  return { value: cursor.sees('for') ? parseComprehension(cursor, value) : value }
}

/** From its `for` on. Of several loops in one, the outer ones only say how often. */
function parseComprehension(cursor: Cursor, item: Expression): Expression {
  cursor.need('for')
  const target = parseTarget(cursor)
  cursor.need('in')
  const over = cursor.nested(() => parseOperation(cursor))
  const tests: Expression[] = []
  while (cursor.takes('if')) tests.push(parseOperation(cursor))
  if (cursor.sees('for')) cursor.skipTo(')', ']', '}')
  return { kind: 'comprehension', item, target, over, tests, depth: depthOver([item, over, ...tests]) }
}

/** What a loop binds: names, in brackets or not. */
export function parseTarget(cursor: Cursor): Expression {
  const items: Expression[] = []
  do {
    if (cursor.sees('in', '=')) break
    cursor.takes('*')
    items.push(cursor.nested(() => parseTrailers(cursor, parseAtom(cursor, inside))))
  } while (cursor.takes(','))
  const [only] = items
  return only && items.length === 1 ? only : { kind: 'list', items, depth: depthOver(items) }
}
