// Names and what they stand for; a function's own lie before those around it.
import { isKind, type Names, type Tensors, type Value } from './values'

export class Scope implements Names {
  readonly #values = new Map<string, Value>()
  /** Of those, the names of parameters. */
  readonly #tensors = new Set<string>()
  readonly #around: Names | undefined

  constructor(around?: Names) {
    this.#around = around
  }

  get(name: string): Value | undefined {
    return this.#values.get(name) ?? this.#around?.get(name)
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value)
    if (isKind(value, 'tensors')) this.#tensors.add(name)
    else this.#tensors.delete(name)
  }

  /** Where a condition lets only one sort of parameters through. */
  narrowed<T>(sort: Tensors['sort'], follow: () => T): T {
    const all = [...this.#tensors].map((name) => [name, this.#values.get(name) as Tensors] as const)
    for (const [name, value] of all) this.set(name, value.sort === 'all' ? { ...value, sort } : value)
    const result = follow()
    for (const [name, value] of all) this.set(name, value)
    return result
  }
}
