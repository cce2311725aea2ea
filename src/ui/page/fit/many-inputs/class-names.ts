// The classes of a run and what they are called.
import type { RunDescription } from '../../../../protocol/run-description'

export function classNames({ task, outputNames, classNames }: RunDescription): readonly string[] {
  if (classNames) return classNames
  // One column of 0 and 1 has one name, that of what is asked.
  return task === 'binary' ? ['0', '1'] : outputNames
}

export function classCount(run: RunDescription): number {
  return classNames(run).length
}
