// Who trains which network of a class's ladder: hands out pairs, takes results, and finds out which of them are wrong. No
// sockets and no clock in here.
import { agreed, isSameResult, type NetworkResult } from '../shared/work/network-result'
import type { WorkProgress } from '../shared/work/work'

/** Of so many pairs one is given to two devices. */
const CHECKED_EVERY = 20
/** A pair is given to somebody else as well, where nothing has been heard of it for so long. */
const PATIENCE_MS = 90_000

interface Pair {
  /** Since when a device has been at it. */
  under: Map<string, number>
  /** Devices that were ever asked for it: what they say is welcome, though they left meanwhile. */
  asked: Set<string>
  results: Map<string, NetworkResult>
}

export type Taking = 'taken' | 'wrong' | 'unasked'

export interface Candidate {
  pair: number
  student: string
  result: NetworkResult
}

export class WorkQueue {
  readonly #pairs: readonly Pair[]
  /** One of their results was wrong: nothing of them counts any more, and they get no work. */
  readonly #distrusted = new Set<string>()
  #wrong: number
  #unasked: number

  /** @param before what was dropped in a process before this one */
  constructor(pairs: number, before: Pick<WorkProgress, 'wrong' | 'unasked'> = { wrong: 0, unasked: 0 }) {
    this.#pairs = Array.from({ length: pairs }, () => ({
      under: new Map(),
      asked: new Set(),
      results: new Map(),
    }))
    this.#wrong = before.wrong
    this.#unasked = before.unasked
  }

  /**
   * @param now milliseconds of a clock that never goes back
   * @returns the pair that the device has already, or another; none where there is nothing for it now
   */
  next(student: string, now: number): number | undefined {
    if (this.#distrusted.has(student)) return undefined
    const own = this.#pairs.findIndex(({ under }) => under.has(student))
    const at = own >= 0 ? own : this.#pairs.findIndex((_, i) => this.#isFor(student, i, now))
    const pair = this.#pairs[at]
    if (!pair) return undefined
    pair.under.set(student, now)
    pair.asked.add(student)
    return at
  }

  /** @param result undefined where it is one that cannot be */
  take(student: string, at: number, result: NetworkResult | undefined): Taking {
    const pair = this.#pairs[at]
    const before = pair?.results.get(student)
    if (before && result && isSameResult(before, result)) return 'taken'
    if (!pair?.asked.has(student) || before) return this.#dropUnasked()
    pair.under.delete(student)
    if (!result || this.#distrusted.has(student)) {
      this.#distrust(student)
      this.#wrong++
      return 'wrong'
    }
    pair.results.set(student, result)
    this.#judge(pair)
    return pair.results.has(student) ? 'taken' : 'wrong'
  }

  /** It gives back what it has: it has left, or stopped. */
  leave(student: string): void {
    for (const { under } of this.#pairs) under.delete(student)
  }

  /** A result from before this process. */
  restore({ pair, student, result }: Candidate): void {
    this.#pairs[pair]?.asked.add(student)
    this.#pairs[pair]?.results.set(student, result)
  }

  candidates(): Candidate[] {
    return this.#pairs.flatMap(({ results }, pair) =>
      [...results].map(([student, result]) => ({ pair, student, result })),
    )
  }

  isDistrusted(student: string): boolean {
    return this.#distrusted.has(student)
  }

  progress(): WorkProgress {
    const found = this.#pairs.filter((pair) => agreedOn(pair))
    return {
      found: found.length,
      devices: new Set(found.flatMap(({ results }) => [...results.keys()])).size,
      checked: found.filter(({ results }) => results.size > 1).length,
      wrong: this.#wrong,
      unasked: this.#unasked,
    }
  }

  #isFor(student: string, at: number, now: number): boolean {
    const pair = this.#pairs[at]!
    if (pair.results.has(student)) return false
    const busy = [...pair.under.values()].filter((since) => now - since < PATIENCE_MS).length
    return pair.results.size + busy < needed(pair, at)
  }

  #dropUnasked(): Taking {
    this.#unasked++
    return 'unasked'
  }

  /** Those whom the others contradict are found out. */
  #judge(pair: Pair): void {
    const right = agreedOn(pair)
    if (!right) return
    for (const [student, result] of pair.results) if (!isSameResult(result, right)) this.#distrust(student)
  }

  /** What it has trained alone is trained anew. */
  #distrust(student: string): void {
    this.#distrusted.add(student)
    this.leave(student)
    for (const pair of this.#pairs) {
      const result = pair.results.get(student)
      if (!result || isConfirmed(pair, result)) continue
      pair.results.delete(student)
      this.#wrong++
    }
  }
}

function agreedOn({ results }: Pair): NetworkResult | undefined {
  return agreed([...results.values()])
}

/** Another device has come to the same. */
function isConfirmed(pair: Pair, result: NetworkResult): boolean {
  const right = agreedOn(pair)
  return pair.results.size > 1 && right !== undefined && isSameResult(result, right)
}

/** Results of a pair, until one can be believed. */
function needed(pair: Pair, at: number): number {
  const isUndecided = pair.results.size > 1 && !agreedOn(pair)
  return isUndecided ? pair.results.size + 1 : at % CHECKED_EVERY === 0 ? 2 : 1
}
