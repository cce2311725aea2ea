// Points may change while a run goes on: what was measured before says nothing of those that it has now.
import type { LabState, Mark } from '../state'

/** Before so many steps no curve says anything. */
export const FIRST_STEPS = 20

type OnPoints = Pick<LabState, 'step' | 'pointsSince'>

/** Steps that it was trained on the points that it has. */
export function stepsOnThese({ step, pointsSince = 0 }: OnPoints): number {
  return step - pointsSince
}

/** Whether the visitor has changed points, and it has hardly been trained on them. */
export function isNewToIt(state: OnPoints): boolean {
  return (state.pointsSince ?? 0) > 0 && stepsOnThese(state) < FIRST_STEPS
}

/** What was changed since. */
export function marksOnThese({
  marks,
  pointsSince,
}: Pick<LabState, 'marks' | 'pointsSince'>): readonly Mark[] {
  return pointsSince ? marks.filter(({ step }) => step > pointsSince) : marks
}
