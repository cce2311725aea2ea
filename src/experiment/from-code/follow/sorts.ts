// Conditions by which a program tells weights from biases.
import type { Expression } from '../python/expression'
import type { Tensors } from './values'

type Sort = Tensors['sort']

/** `p.dim() > 1`, `'bias' not in name`, and their like. */
export function sortMeant(test: Expression): Sort {
  if (test.kind === 'unary' && test.operator === 'not') return opposite(sortMeant(test.of))
  // Who is trained at all.
  if (test.kind === 'attribute' && test.name === 'requires_grad') return 'all'
  if (test.kind === 'call') return byEnd(test)
  if (test.kind !== 'binary') return 'some'
  const { operator, left, right } = test
  if (operator === 'and') return ofBoth(sortMeant(left), sortMeant(right))
  if (operator === 'in') return byName(left)
  if (operator === 'not in') return opposite(byName(left))
  return right.kind === 'constant' && isDimension(left) ? byDimension(operator, right.value) : 'some'
}

export function opposite(sort: Sort): Sort {
  if (sort === 'weights') return 'biases'
  return sort === 'biases' ? 'weights' : 'some'
}

function ofBoth(first: Sort, second: Sort): Sort {
  return first === 'all' || (first === 'some' && second !== 'all') ? second : first
}

function byName(text: Expression): Sort {
  if (text.kind !== 'constant' || typeof text.value !== 'string') return 'some'
  if (text.value.endsWith('weight')) return 'weights'
  return text.value.endsWith('bias') ? 'biases' : 'some'
}

/** `name.endswith('weight')` */
function byEnd({ of, given }: Extract<Expression, { kind: 'call' }>): Sort {
  const [first] = given
  return of.kind === 'attribute' && of.name === 'endswith' && first ? byName(first.value) : 'some'
}

/** `p.dim()`, `p.ndim`, `len(p.shape)` */
function isDimension(side: Expression): boolean {
  if (side.kind === 'attribute') return side.name === 'ndim'
  if (side.kind !== 'call') return false
  if (side.of.kind === 'name') return side.of.name === 'len'
  return side.of.kind === 'attribute' && ['dim', 'ndimension'].includes(side.of.name)
}

/** A weight is a matrix, a bias a vector. */
function byDimension(operator: string, bound: unknown): Sort {
  switch (`${operator} ${bound}`) {
    case '> 1':
    case '>= 2':
    case '== 2':
    case '!= 1':
      return 'weights'
    case '<= 1':
    case '< 2':
    case '== 1':
    case '!= 2':
      return 'biases'
    default:
      return 'some'
  }
}
