// The classes of a run and what they are called.
import type { RunDescription } from '../../../../protocol/run-description'

/** Undefined where they are 0 and 1 and nothing else. */
export function ownClassNames({
  task,
  outputNames,
  classNames,
}: RunDescription): readonly string[] | undefined {
  return classNames ?? (task === 'multiclass' ? outputNames : undefined)
}

export function classNames(run: RunDescription): readonly string[] {
  // One column of 0 and 1 has one name, that of what is asked.
  return ownClassNames(run) ?? ['0', '1']
}

export function classCount(run: RunDescription): number {
  return classNames(run).length
}
