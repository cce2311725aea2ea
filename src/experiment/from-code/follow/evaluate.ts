// What an expression is worth where it stands.
import type { Comprehension, Expression, Given } from '../python/expression'
import { bind } from './bind'
import { MOST_TURNS } from './builtins'
import type { Following } from './following'
import { members } from './layers'
import { usualName } from './library'
import { attributeOf, calledMethod } from './methods'
import { operated } from './operations'
import { Scope } from './scope'
import { sortMeant } from './sorts'
import { type Arguments, isKind, unknown, type Value } from './values'

export function evaluate(expression: Expression, scope: Scope, following: Following): Value {
  following.burn()
  const worth = (part: Expression) => evaluate(part, scope, following)
  switch (expression.kind) {
    case 'constant':
      return expression.value
    case 'name':
      return scope.get(expression.name) ?? { kind: 'library', name: usualName(expression.name) }
    case 'list':
      return { kind: 'list', items: expression.items.flatMap((item) => spread(item, scope, following)) }
    case 'dict':
      return {
        kind: 'dict',
        entries: expression.entries.map(([key, value]) => [worth(key), worth(value)]),
      }
    case 'attribute':
      return attributeOf(worth(expression.of), expression.name)
    case 'index':
      return ofIndex(expression, scope, following)
    case 'call':
      return called(expression, scope, following)
    case 'unary':
      return signed(expression.operator, worth(expression.of), following.line)
    case 'binary':
      return ofBoth(expression, scope, following)
    case 'choice':
      return ofChoice(expression, scope, following)
    case 'comprehension':
      return listed(expression, scope, following)
    case 'slice':
    case 'star':
    case 'opaque':
      return unknown
    default:
      return expression satisfies never
  }
}

/** Whether it is known to hold, or not to. */
export function truthOf(value: Value): boolean | undefined {
  if (value === null) return false
  if (typeof value !== 'object') return Boolean(value)
  return value.kind === 'list' && value.items.length === 0 ? false : undefined
}

function spread(item: Expression, scope: Scope, following: Following): readonly Value[] {
  if (item.kind !== 'star') return [evaluate(item, scope, following)]
  const list = evaluate(item.of, scope, following)
  if (isKind(list, 'dict')) return list.entries.map(([key]) => key)
  return isKind(list, 'list') ? list.items : [unknown]
}

function ofIndex(
  { of, index }: Extract<Expression, { kind: 'index' }>,
  scope: Scope,
  following: Following,
): Value {
  const list = evaluate(of, scope, following)
  if (index.kind !== 'slice') return indexed(list, evaluate(index, scope, following))
  const ends = [index.from, index.to].map((end) => (end ? evaluate(end, scope, following) : undefined))
  const isKnown = ends.every((end) => end === undefined || typeof end === 'number')
  return isKind(list, 'list') && isKnown
    ? { kind: 'list', items: list.items.slice(...(ends as [number?, number?])) }
    : unknown
}

/** Of a table by step whose step is not known: as it stands at the end. */
function indexed(of: Value, index: Value): Value {
  if (isKind(of, 'dict')) {
    const found =
      of.entries.find(([key]) => key === index) ?? (isKind(index, 'unknown') ? of.entries.at(-1) : undefined)
    return found?.[1] ?? unknown
  }
  const items = isKind(of, 'list')
    ? of.items
    : isKind(of, 'call') && of.name === 'Sequential'
      ? members(of)
      : []
  return typeof index === 'number' ? (items.at(index) ?? unknown) : unknown
}

function called(
  { of, given, line }: Extract<Expression, { kind: 'call' }>,
  scope: Scope,
  following: Following,
): Value {
  following.line = line
  const [owner, method] = of.kind === 'attribute' ? [evaluate(of.of, scope, following), of.name] : []
  const callee = owner === undefined ? evaluate(of, scope, following) : unknown
  const values = argumentsOf(given, scope, following)
  following.line = line
  return owner === undefined || method === undefined
    ? following.call(callee, values)
    : calledMethod(owner, method, values, following)
}

function argumentsOf(given: readonly Given[], scope: Scope, following: Following): Arguments {
  const named = new Map<string, Value>()
  const positional = given.flatMap(({ name, value }) => {
    if (value.kind !== 'star') {
      const one = evaluate(value, scope, following)
      if (name === undefined) return [one]
      named.set(name, one)
      return []
    }
    const several = evaluate(value.of, scope, following)
    if (!isKind(several, 'dict')) return isKind(several, 'list') ? several.items : [unknown]
    for (const [key, each] of several.entries) if (typeof key === 'string') named.set(key, each)
    return []
  })
  return { positional, named }
}

function signed(operator: string, value: Value, line: number): Value {
  const truth = truthOf(value)
  if (operator === 'not') return truth === undefined ? unknown : !truth
  return operator === '-' ? operated('*', value, -1, line) : value
}

function ofBoth(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  scope: Scope,
  following: Following,
): Value {
  const first = evaluate(left, scope, following)
  if (operator === 'and' || operator === 'or') {
    const truth = truthOf(first)
    if (truth === undefined) return unknown
    return truth === (operator === 'and') ? evaluate(right, scope, following) : first
  }
  return operated(operator, first, evaluate(right, scope, following), following.line)
}

function ofChoice(
  { test, then, otherwise }: Extract<Expression, { kind: 'choice' }>,
  scope: Scope,
  following: Following,
): Value {
  const truth = truthOf(evaluate(test, scope, following))
  return truth === undefined ? unknown : evaluate(truth ? then : otherwise, scope, following)
}

/** Over what is not known, nothing that is; over the parameters of a module, one item for each sort. */
function listed({ item, target, over, tests }: Comprehension, scope: Scope, following: Following): Value {
  const values = evaluate(over, scope, following)
  if (!isKind(values, 'list') || values.items.length > MOST_TURNS) return unknown
  const inner = new Scope(scope)
  const items = values.items.flatMap((value) => {
    bind(target, value, inner)
    const [test] = tests
    if (tests.some((test) => truthOf(evaluate(test, inner, following)) === false)) return []
    return [inner.narrowed(test ? sortMeant(test) : 'all', () => evaluate(item, inner, following))]
  })
  return { kind: 'list', items }
}
