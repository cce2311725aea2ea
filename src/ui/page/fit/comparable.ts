// Whether the run before can be drawn into the picture of this one: the same question, asked in the same units.
import type { RunDescription } from '../../../protocol/run-description'
import type { Ghost } from '../../../session/state'

export function isComparable(run: RunDescription, { run: before, prediction }: Ghost): boolean {
  return (
    prediction !== undefined &&
    before.task === run.task &&
    areEqual(before.inputNames, run.inputNames) &&
    areEqual(before.outputNames, run.outputNames)
  )
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i])
}
