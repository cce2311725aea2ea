// Each condition of a challenge as it stands: its number now, and whether it holds.
import type { Challenge, RunFacts } from '../../catalog/challenges/challenge'

export interface Row {
  now: string
  holds: boolean
  /** At some time since the stage was set. */
  hasHeld: boolean
}

/** @param before as they were shown last */
export function rowsOf({ conditions }: Challenge, facts: RunFacts, before: readonly Row[]): Row[] {
  return conditions.map((condition, i) => {
    const holds = condition.holds(facts)
    return { now: condition.now(facts), holds, hasHeld: holds || (before[i]?.hasHeld ?? false) }
  })
}

export function areSame(rows: readonly Row[], others: readonly Row[]): boolean {
  return (
    rows.length === others.length &&
    rows.every(({ now, holds }, i) => now === others[i]?.now && holds === others[i]?.holds)
  )
}
