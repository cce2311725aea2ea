// What an expression of Python is, as far as it is followed here.

export type Expression =
  | { kind: 'constant'; value: number | string | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'list'; items: Expression[]; depth: number }
  | { kind: 'dict'; entries: [Expression, Expression][]; depth: number }
  | { kind: 'attribute'; of: Expression; name: string; depth: number }
  | { kind: 'slice'; from: Expression | undefined; to: Expression | undefined; depth: number }
  | { kind: 'index'; of: Expression; index: Expression; depth: number }
  | { kind: 'call'; of: Expression; given: Given[]; line: number; depth: number }
  | { kind: 'unary'; operator: string; of: Expression; depth: number }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression; depth: number }
  | { kind: 'choice'; test: Expression; then: Expression; otherwise: Expression; depth: number }
  | Comprehension
  | { kind: 'star'; of: Expression; depth: number }
  // Lambdas, slices of several axes: nothing here has their value.
  | { kind: 'opaque' }

export interface Comprehension {
  kind: 'comprehension'
  item: Expression
  target: Expression
  over: Expression
  tests: Expression[]
  depth: number
}

/** An argument as it is given. */
export interface Given {
  name?: string
  value: Expression
}

/** What is wrong with a line is not said: only that it cannot be read. */
export class Unreadable extends Error {}

/** So that whoever goes through one does not run out of stack. */
const DEEPEST = 80

/** How deep an expression of these parts is. */
export function depthOver(parts: readonly Expression[]): number {
  let depth = 1
  for (const part of parts) if ('depth' in part) depth = Math.max(depth, part.depth + 1)
  if (depth > DEEPEST) throw new Unreadable()
  return depth
}
