// What the visitor has answered, kept on this device and nowhere else, until it is forgotten.
import type { Answered } from './judge-answer'
import { keep, readKept } from './kept'

const KEY = 'overfit-lab-lessons'

/** By the lesson's id: the answers by their step, counted from 0. */
export type Progress = Readonly<Record<string, Readonly<Record<number, Answered>>>>

export function readProgress(storage: () => Storage): Progress {
  const kept = readKept(storage, KEY)
  return isProgress(kept) ? kept : {}
}

export function keepProgress(storage: () => Storage, progress: Progress): void {
  keep(storage, KEY, Object.keys(progress).length > 0 ? progress : undefined)
}

function isProgress(kept: unknown): kept is Progress {
  const isTable = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isTable(kept)) return false
  return Object.values(kept).every((answers) => isTable(answers) && Object.values(answers).every(isAnswered))
}

function isAnswered(value: unknown): value is Answered {
  const { said, was, why, isRight } = (value ?? {}) as Partial<Answered>
  return typeof isRight === 'boolean' && [said, was, why].every((words) => typeof words === 'string')
}
