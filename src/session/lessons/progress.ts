// What the visitor has answered, kept on this device and nowhere else, until it is forgotten.
import type { Answered } from './judge-answer'

const KEY = 'overfit-lab-lessons'

/** By the lesson's id: the answers by their step, counted from 0. */
export type Progress = Readonly<Record<string, Readonly<Record<number, Answered>>>>

/** Storage may be forbidden, or hold what an older lab has left. */
export function readProgress(storage: () => Storage): Progress {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '{}')
    return isProgress(kept) ? kept : {}
  } catch {
    return {}
  }
}

/** Where it cannot be kept it holds until the page is left. */
export function keepProgress(storage: () => Storage, progress: Progress): void {
  try {
    if (Object.keys(progress).length === 0) storage().removeItem(KEY)
    else storage().setItem(KEY, JSON.stringify(progress))
  } catch {}
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
