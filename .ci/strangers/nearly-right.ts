// What is nearly right: one or a few places of something right, each made wrong in a way that a stranger would.
import fc from 'fast-check'
import type { JsonObject } from './any-experiment'

/** What may stand where something else is expected. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, true, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 1e39, 2 ** 32, -1, 0.5],
    ...['', '1', 'off', 'custom', 'moons', '__proto__', '<b>', '\uD800', 10n, Symbol('odd'), () => 1],
    ...[[], {}, [[]], [[[]]], [null], { kind: 'custom' }, { length: 3 }, new Date(0), Object.create(null)],
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withSparseArray: true }),
)

type Path = readonly string[]

/** Every place of it, the whole among them. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.keys(value).flatMap((key) => pathsOf((value as JsonObject)[key], [...path, key]))]
}

const own = { enumerable: true, configurable: true, writable: true }

/** The same with another value there; taken out where that is undefined. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to
  if (typeof value !== 'object' || value === null) return value
  // A list's own keys that are no indices too: without them `__proto__` would lead to every list's own.
  const copy = (
    Array.isArray(value)
      ? Object.defineProperties([], Object.getOwnPropertyDescriptors<object>(value))
      : { ...value }
  ) as JsonObject
  if (rest.length === 0 && to === undefined) delete copy[key]
  // As JSON.parse does it: `__proto__` is a key like any other.
  else Object.defineProperty(copy, key, { ...own, value: changed(copy[key], rest, to) })
  return copy
}

type Mutation = (value: unknown) => unknown

const replace = fc.tuple(fc.nat(), odd).map(
  ([at, to]): Mutation =>
    (value) => {
      const paths = pathsOf(value)
      return changed(value, paths[at % paths.length] as Path, to)
    },
)

/** One place takes what stands at another. */
const swap = fc.tuple(fc.nat(), fc.nat()).map(
  ([from, at]): Mutation =>
    (value) => {
      const paths = pathsOf(value)
      const [source, target] = [paths[from % paths.length] as Path, paths[at % paths.length] as Path]
      const found = source.reduce<unknown>((inside, key) => (inside as JsonObject)[key], value)
      return changed(value, target, found)
    },
)

const key = fc.constantFrom('lambda', 'noise', 'steps', '__proto__', 'constructor', 'toString', '0', '')
const add = fc.tuple(fc.nat(), key, odd).map(
  ([at, key, to]): Mutation =>
    (value) => {
      const paths = pathsOf(value)
      return changed(value, [...(paths[at % paths.length] as Path), key], to)
    },
)

const mutations = fc.array(fc.oneof(replace, swap, add), { minLength: 1, maxLength: 3 })

/** How many come of one right one: drawing that is what costs. */
export const VARIANTS = 4

/**
 * A right one, and what it is with a few places wrong: each wrong in its own way.
 *
 * @param right JSON
 */
export function nearly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  const wrongs = fc.array(mutations, { minLength: VARIANTS - 1, maxLength: VARIANTS - 1 })
  return fc
    .tuple(right, wrongs)
    .map(([value, all]) => [value, ...all.map((steps) => steps.reduce((v, mutate) => mutate(v), value))])
}
