// What a statement of Python is, as far as it is followed here.
import type { Expression } from './expression'

export type Statement =
  | { kind: 'assign'; targets: Expression[]; operator: string; value: Expression; line: number }
  | { kind: 'expression'; value: Expression; line: number }
  | { kind: 'import'; names: { name: string; full: string }[]; line: number }
  | FunctionDefinition
  | ClassDefinition
  | { kind: 'for'; target: Expression; over: Expression; body: Statement[]; line: number }
  | { kind: 'if'; test: Expression; body: Statement[]; otherwise: Statement[]; isElse: boolean; line: number }
  // What is done whatever stands before it: with, while, try.
  | { kind: 'block'; body: Statement[]; isElse: boolean; line: number }
  | { kind: 'return'; value?: Expression; line: number }
  // `continue`
  | { kind: 'skip'; line: number }
  | { kind: 'unreadable'; isOpen: boolean; line: number }

export interface Parameter {
  name: string
  value?: Expression
}

export interface FunctionDefinition {
  kind: 'function'
  name: string
  parameters: Parameter[]
  body: Statement[]
  line: number
}

export interface ClassDefinition {
  kind: 'class'
  name: string
  bases: Expression[]
  body: Statement[]
  line: number
}
