// What has to be known of a program while it is followed, and what is found on the way.
import type { Arguments, Call, Instance, Objective, Value } from './values'

export interface Found {
  /** Of the library, in their order. */
  calls: Call[]
  /** What the program calls them. */
  names: Map<Call, string>
  instances: Instance[]
  /** In which `backward()` was called, or that were only put together. */
  minimised: { objective: Objective; line: number }[]
  objectives: { objective: Objective; line: number }[]
  /** `range(0, n, 32)` */
  strides: { step: number; line: number }[]
  /** What is looped over to train, and the program does not make itself. */
  loops: { name: string; line: number }[]
  /** Loops that make layers nobody knows how often. */
  repeated: number[]
  unreadable: { line: number; isOpen: boolean }[]
  /** Conditions that nobody knows the outcome of, where both ways make something. */
  undecided: number[]
  /** Where it went on for longer than is followed. */
  endsAt?: number
}

/** A program that loops on and on, or is a book. */
export class TooLong extends Error {}

export interface Following {
  /** That is being followed. */
  line: number
  /** Each step costs a little of what there is. @throws TooLong */
  burn(): void
  readonly found: Found
  /** Calls a function, a class or a module of whatever kind. */
  call(callee: Value, given: Arguments): Value
  /** One of the program's own. */
  method(of: Instance, name: string, given: Arguments): Value | undefined
}
