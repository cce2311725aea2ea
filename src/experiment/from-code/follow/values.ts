// What names stand for while a program is followed: numbers and texts, what PyTorch makes of them, and what is not known.
import type { ClassDefinition, FunctionDefinition } from '../python/statement'

/** Names as they stand where a function or a class was defined. */
export interface Names {
  get(name: string): Value | undefined
}

export type Value = number | string | boolean | null | Things

export type Things =
  | Unknown
  | List
  | Dict
  | Library
  | Call
  | Instance
  | OwnFunction
  | OwnClass
  | Tensors
  | Entries
  | Root
  | Objective
  | Flow

export interface Unknown {
  kind: 'unknown'
}
export const unknown: Unknown = { kind: 'unknown' }

/** A tuple too. */
export interface List {
  kind: 'list'
  items: Value[]
}
export interface Dict {
  kind: 'dict'
  entries: [Value, Value][]
}

/** Something that the program does not define itself: `torch.nn.Linear`. */
export interface Library {
  kind: 'library'
  name: string
}

/** What comes out where such a thing is called: a layer, an optimizer, a loss. */
export interface Call extends Arguments {
  kind: 'call'
  /** `Linear` of torch's; of others with where it is from. */
  name: string
  line: number
}

export interface Arguments {
  positional: Value[]
  named: Map<string, Value>
}

/** Of a class of the program's own. */
export interface Instance {
  kind: 'instance'
  class: OwnClass
  attributes: Map<string, Value>
  line: number
}
export interface OwnFunction {
  kind: 'function'
  definition: FunctionDefinition
  names: Names
}
export interface OwnClass {
  kind: 'class'
  name: string
  bases: Value[]
  definition: ClassDefinition
  names: Names
}

/** Each parameter of a module, all of them or one sort. */
export interface Tensors {
  kind: 'tensors'
  of: Value
  /** Some: by a condition that is not known. */
  sort: 'all' | 'weights' | 'biases' | 'some'
}

/** Their entries, or their units' norms, before they are added up. */
export interface Entries {
  kind: 'entries'
  form: 'magnitudes' | 'squares' | 'units'
  of: Tensors
}

/** A norm as it is, which only its square makes a penalty of the lab's. */
export interface Root {
  kind: 'root'
  of: Tensors
}

/** What is minimised: a data loss, terms, or both. */
export interface Objective {
  kind: 'objective'
  loss?: Call
  /** Before the loss. */
  lossScale: number
  /** Before all terms; NaN where it is no number that is known. */
  scale: number
  terms: readonly Term[]
  /** Lines of what is added to it and not known. */
  strange: readonly number[]
}

export interface Term {
  /** What the lab has no penalty for: a mean of entries, a norm that is not squared. */
  form: Entries['form'] | 'mean' | 'norm'
  coefficient: number
  of: Tensors
  line: number
}

/** What goes through a network, and the layers that it has come through. */
export interface Flow {
  kind: 'flow'
  layers: readonly Call[]
}

function kindOf(value: Value): Things['kind'] | 'plain' {
  return typeof value === 'object' && value !== null ? value.kind : 'plain'
}

export function isKind<K extends Things['kind']>(
  value: Value,
  kind: K,
): value is Extract<Things, { kind: K }> {
  return kindOf(value) === kind
}

/** An argument by its place or by its name. */
export function argument({ positional, named }: Arguments, place: number, name: string): Value | undefined {
  return named.get(name) ?? positional[place]
}

const MOST_BASES = 12

/** What a class has by this name, its own bases' too. */
export function methodOf(own: OwnClass, name: string, depth = 0): FunctionDefinition | undefined {
  const found = own.definition.body.findLast(
    (statement) => statement.kind === 'function' && statement.name === name,
  )
  if (found?.kind === 'function') return found
  for (const base of own.bases) {
    const inherited =
      isKind(base, 'class') && depth < MOST_BASES ? methodOf(base, name, depth + 1) : undefined
    if (inherited) return inherited
  }
  return undefined
}
