// What a step finds on the page: its own beginning, or where the steps before it have led.
import type { Lesson, Move } from '../../catalog/lessons/lesson'

export function stageOf({ steps }: Lesson, step: number): readonly Move[] {
  const begin = steps.slice(0, step + 1).findLastIndex(({ stage }) => stage !== undefined)
  return [
    ...(steps[begin]?.stage ?? []),
    ...steps.slice(Math.max(begin, 0), step).flatMap(({ moves }) => moves),
  ]
}
