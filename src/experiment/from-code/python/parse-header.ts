// The first line of a compound statement, up to its colon; its body comes after.
import type { Cursor } from './cursor'
import { type Expression, Unreadable } from './expression'
import { parseExpression, parseExpressions, parseTarget } from './parse-expression'
import type { Parameter, Statement } from './statement'

const BLOCKS = ['with', 'while', 'try', 'except', 'finally']

/**
 * Nothing where it is no such line.
 *
 * @throws Unreadable
 */
export function parseHeader(cursor: Cursor): Statement | undefined {
  const { line } = cursor
  cursor.takes('async')
  const statement = header(cursor, line)
  if (!statement) return undefined
  cursor.skipTo(':')
  cursor.need(':')
  return statement
}

function header(cursor: Cursor, line: number): Statement | undefined {
  if (cursor.takes('def'))
    return { kind: 'function', name: cursor.name(), parameters: parseParameters(cursor), body: [], line }
  if (cursor.takes('class'))
    return { kind: 'class', name: cursor.name(), bases: parseBases(cursor), body: [], line }
  if (cursor.takes('for')) {
    const target = parseTarget(cursor)
    cursor.need('in')
    return { kind: 'for', target, over: parseExpressions(cursor), body: [], line }
  }
  const isElse = cursor.sees('elif')
  if (isElse || cursor.sees('if')) {
    cursor.next()
    return { kind: 'if', test: parseExpression(cursor), body: [], otherwise: [], isElse, line }
  }
  if (cursor.takes('else')) return { kind: 'block', body: [], isElse: true, line }
  return BLOCKS.some((word) => cursor.takes(word))
    ? { kind: 'block', body: [], isElse: false, line }
    : undefined
}

function parseBases(cursor: Cursor): Expression[] {
  const bases: Expression[] = []
  if (!cursor.takes('(')) return bases
  while (!cursor.takes(')')) {
    bases.push(parseExpression(cursor))
    // A metaclass is no base.
    if (cursor.sees('=')) cursor.skipTo(',', ')')
    if (!cursor.takes(',') && !cursor.sees(')')) throw new Unreadable()
  }
  return bases
}

function parseParameters(cursor: Cursor): Parameter[] {
  const parameters: Parameter[] = []
  cursor.need('(')
  while (!cursor.takes(')')) {
    if (!cursor.takes('*') && !cursor.takes('**') && !cursor.takes('/'))
      parameters.push(parseParameter(cursor))
    else if (!cursor.sees(',', ')')) cursor.name()
    if (!cursor.takes(',') && !cursor.sees(')')) throw new Unreadable()
  }
  return parameters
}

function parseParameter(cursor: Cursor): Parameter {
  const name = cursor.name()
  if (cursor.takes(':')) cursor.skipTo(',', '=')
  return cursor.takes('=') ? { name, value: parseExpression(cursor) } : { name }
}
