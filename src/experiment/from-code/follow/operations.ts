// Operators: arithmetic with numbers, and what they mean for parameters, terms and what goes through a network.
import { laid } from './layers'
import { added, asObjective, ofTerm, scaled } from './objective'
import { type Call, type Flow, isKind, type Tensors, unknown, type Value } from './values'

/** Lists that grow beyond it are not followed. */
export const MOST_ITEMS = 10_000

export function operated(operator: string, left: Value, right: Value, line: number): Value {
  if (isKind(left, 'flow')) return through(left, operator, right, line)
  if (isKind(right, 'flow')) return through(right, operator, left, line)
  if (typeof left === 'number' && typeof right === 'number') return calculated(operator, left, right)
  const isSquare = operator === '**' && right === 2
  if (isKind(left, 'tensors')) return isSquare || isSame(operator, left, right) ? squared(left) : unknown
  if (isKind(left, 'root') && isSquare) return ofTerm('squares', left.of, line)
  if (isKind(left, 'list')) return ofList(operator, left.items, right)
  if (operator === 'in' || operator === 'not in') return isIn(left, right, operator === 'in')
  return compared(operator, left, right) ?? ofObjectives(operator, left, right, line)
}

function ofObjectives(operator: string, left: Value, right: Value, line: number): Value {
  const [first, second] = [asObjective(left, line), asObjective(right, line)]
  if (first && operator === '+') return added(first, right, line)
  if (first && operator === '-') return added(first, right, line, -1)
  if (second && operator === '+') return added(second, left, line)
  if (first && operator === '*') return scaled(first, numberOf(right))
  if (second && operator === '*') return scaled(second, numberOf(left))
  return first && operator === '/' ? scaled(first, 1 / numberOf(right)) : unknown
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : Number.NaN
}

function squared(of: Tensors): Value {
  return { kind: 'entries', form: 'squares', of }
}

/** p * p */
function isSame(operator: string, left: Tensors, right: Value): boolean {
  return operator === '*' && isKind(right, 'tensors') && right.of === left.of && right.sort === left.sort
}

function calculated(operator: string, left: number, right: number): Value {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '//':
      return Math.floor(left / right)
    case '%':
      return ((left % right) + right) % right
    case '**':
      return left ** right
    default:
      return compared(operator, left, right) ?? unknown
  }
}

function isIn(item: Value, of: Value, isMeant: boolean): Value {
  const items = isKind(of, 'dict')
    ? of.entries.map(([key]) => key)
    : isKind(of, 'list')
      ? of.items
      : undefined
  if (typeof item === 'string' && typeof of === 'string') return of.includes(item) === isMeant
  if (!items || (typeof item === 'object' && item !== null)) return unknown
  const isThere = items.includes(item)
  return isThere || items.every((each) => typeof each !== 'object') ? isThere === isMeant : unknown
}

/** Where both sides are known. */
function compared(operator: string, left: Value, right: Value): boolean | undefined {
  const isIdentity = operator === 'is' || operator === 'is not'
  if (
    isIdentity &&
    (left === null || right === null) &&
    !isKind(left, 'unknown') &&
    !isKind(right, 'unknown')
  )
    return (left === right) === (operator === 'is')
  if (typeof left !== typeof right || (typeof left !== 'number' && typeof left !== 'string')) return undefined
  const [first, second] = [left, right as typeof left]
  switch (operator) {
    case '==':
      return first === second
    case '!=':
      return first !== second
    case '<':
      return first < second
    case '>':
      return first > second
    case '<=':
      return first <= second
    case '>=':
      return first >= second
    default:
      return undefined
  }
}

function ofList(operator: string, items: readonly Value[], right: Value): Value {
  if (operator === '+' && isKind(right, 'list') && items.length + right.items.length <= MOST_ITEMS)
    return { kind: 'list', items: [...items, ...right.items] }
  if (operator !== '*' || typeof right !== 'number' || !((items.length + 1) * right <= MOST_ITEMS))
    return unknown
  return { kind: 'list', items: Array.from({ length: Math.max(right, 0) }, () => items).flat() }
}

/** A network that adds, scales or joins what goes through it does what no layer of the lab does. */
function through(flow: Flow, operator: string, other: Value, line: number): Flow {
  const longer = isKind(other, 'flow') && other.layers.length > flow.layers.length ? other : flow
  const name = isKind(other, 'flow') ? 'a sum of two paths' : `“${operator}” in forward`
  const step: Call = { kind: 'call', name, line, positional: [], named: new Map() }
  return laid(longer, [step])
}
