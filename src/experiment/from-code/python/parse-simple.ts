// Statements of one line: assignments, imports, calls.
import type { Cursor } from './cursor'
import { type Expression, Unreadable } from './expression'
import { parseExpressions } from './parse-expression'
import type { Statement } from './statement'

/** Nothing that they do is followed; a decorator, a shell's line and a notebook's are none of ours either. */
const WITHOUT_MEANING = ['pass', 'break', 'global', 'nonlocal', 'del', 'assert', 'raise', '@', '!', '%', '?']
const ADDING = /^(\*\*|\/\/|[-+*/%@&|^])=$/

/** @throws Unreadable */
export function parseSimple(cursor: Cursor): Statement | undefined {
  const { line } = cursor
  if (cursor.sees(...WITHOUT_MEANING)) return undefined
  if (cursor.takes('continue')) return { kind: 'skip', line }
  if (cursor.takes('import')) return { kind: 'import', names: parseModules(cursor), line }
  if (cursor.takes('from')) return { kind: 'import', names: parseNames(cursor), line }
  if (cursor.takes('return') || cursor.takes('yield'))
    return cursor.isAtEnd ? { kind: 'return', line } : { kind: 'return', value: whole(cursor), line }
  return parseAssignment(cursor, line)
}

function parseAssignment(cursor: Cursor, line: number): Statement {
  const first = parseExpressions(cursor)
  if (cursor.isAtEnd) return { kind: 'expression', value: first, line }
  // An annotation.
  if (cursor.takes(':')) cursor.skipTo('=')
  const [, operator] = ADDING.exec(cursor.peek()?.text ?? '') ?? []
  if (operator) {
    cursor.next()
    return { kind: 'assign', targets: [first], operator, value: whole(cursor), line }
  }
  const values = [first]
  while (cursor.takes('=')) values.push(parseExpressions(cursor))
  if (!cursor.isAtEnd) throw new Unreadable()
  const value = values.pop() as Expression
  return values.length > 0
    ? { kind: 'assign', targets: values, operator: '', value, line }
    : { kind: 'expression', value: { kind: 'opaque' }, line }
}

function whole(cursor: Cursor): Expression {
  const value = parseExpressions(cursor)
  if (!cursor.isAtEnd) throw new Unreadable()
  return value
}

/** `import torch.nn as nn, math` */
function parseModules(cursor: Cursor): { name: string; full: string }[] {
  const names = []
  do {
    const full = parseDotted(cursor)
    if (cursor.takes('as')) names.push({ name: cursor.name(), full })
    else {
      const [root = full] = full.split('.')
      names.push({ name: root, full: root })
    }
  } while (cursor.takes(','))
  return names
}

/** `from torch import nn, optim as o` */
function parseNames(cursor: Cursor): { name: string; full: string }[] {
  while (cursor.takes('.'));
  const from = cursor.sees('import') ? '' : parseDotted(cursor)
  cursor.need('import')
  cursor.takes('(')
  const names = []
  // All of them is none by name: those that are known are known by themselves.
  while (!cursor.isAtEnd && !cursor.sees(')', '*')) {
    const own = cursor.name()
    names.push({ name: cursor.takes('as') ? cursor.name() : own, full: from === '' ? own : `${from}.${own}` })
    if (!cursor.takes(',')) break
  }
  return names
}

function parseDotted(cursor: Cursor): string {
  let name = cursor.name()
  while (cursor.takes('.')) name += `.${cursor.name()}`
  return name
}
