// A place in the tokens of one logical line.
import { Unreadable } from './expression'
import type { Token } from './tokens'

const MOST_NESTED = 40

export class Cursor {
  readonly #tokens: readonly Token[]
  #at = 0
  #nesting = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length
  }

  get line(): number {
    return (this.#tokens[this.#at] ?? this.#tokens.at(-1))?.line ?? 0
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  /** Whether an operator or a keyword is next. */
  sees(...texts: string[]): boolean {
    const token = this.peek()
    return token !== undefined && token.kind !== 'string' && texts.includes(token.text)
  }

  /** Goes past it where it is next. */
  takes(text: string): boolean {
    const isNext = this.sees(text)
    if (isNext) this.#at++
    return isNext
  }

  /** @throws Unreadable */
  need(text: string): void {
    if (!this.takes(text)) throw new Unreadable()
  }

  /** @throws Unreadable at the end */
  next(): Token {
    const token = this.#tokens[this.#at++]
    if (!token) throw new Unreadable()
    return token
  }

  /** @throws Unreadable */
  name(): string {
    const { kind, text } = this.next()
    if (kind !== 'name') throw new Unreadable()
    return text
  }

  rest(): Token[] {
    return this.#tokens.slice(this.#at)
  }

  /** @throws Unreadable where it goes too deep */
  nested<T>(read: () => T): T {
    if (++this.#nesting > MOST_NESTED) throw new Unreadable()
    const result = read()
    this.#nesting--
    return result
  }

  /** To the next of these outside of brackets, or to the end. */
  skipTo(...ends: string[]): void {
    let open = 0
    while (!this.isAtEnd && !(open === 0 && this.sees(...ends))) {
      if (this.sees('(', '[', '{')) open++
      else if (this.sees(')', ']', '}')) open--
      if (open < 0) return
      this.#at++
    }
  }
}
