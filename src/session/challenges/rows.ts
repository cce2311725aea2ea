// Each condition of a challenge as it stands: its number now, and whether it holds.
import type { Challenge, RunFacts } from '../../catalog/challenges/challenge'

export interface Row {
  now: string
  holds: boolean
}

export function rowsOf({ conditions }: Challenge, facts: RunFacts): Row[] {
  return conditions.map(({ now, holds }) => ({ now: now(facts), holds: holds(facts) }))
}

export function areSame(rows: readonly Row[], others: readonly Row[]): boolean {
  return (
    rows.length === others.length &&
    rows.every(({ now, holds }, i) => now === others[i]?.now && holds === others[i]?.holds)
  )
}
