// The page's own run where a question wants it: before the answer, and after the reveal.
import { lessons } from '../../../catalog/lessons/lesson-table'
import { lambdaAt } from '../../../experiment/lambda-scale'
import { perform } from '../../../session/lessons/perform'
import { stageOf } from '../../../session/lessons/stage'
import type { Session } from '../../../session/session'
import type { Question } from '../../shared/question'

type AskedOfRun = Exclude<Question, { kind: 'lesson' }>

/** @returns whether it stands there: not where something else was asked for meanwhile */
export async function setStage(
  session: Session,
  question: Question,
  isWanted: () => boolean,
): Promise<boolean> {
  if (question.kind === 'lesson') {
    const lesson = lessons[question.lesson]
    if (!lesson?.steps[question.step]) throw new Error('This page has no such lesson: reload it.')
    return perform(session, stageOf(lesson, question.step), { isWatched: false, isWanted })
  }
  await session.load(question.experiment)
  // Where a step is to be guessed, nothing of what comes is shown.
  return question.kind === 'mark' || trainOn(session, question, isWanted)
}

/** Trained from the start with this λ, to the question's step. */
export async function trainWith(
  session: Session,
  { experiment, stage }: AskedOfRun,
  position: number,
  isWanted: () => boolean,
): Promise<boolean> {
  const penalty = { ...experiment.penalty, lambda: lambdaAt(position) }
  await session.load({ ...experiment, penalty })
  return trainOn(session, { stage }, isWanted)
}

/** From where it stands. */
export async function trainOn(
  session: Session,
  { stage }: Pick<AskedOfRun, 'stage'>,
  isWanted: () => boolean,
): Promise<boolean> {
  const steps = stage.step - session.store.getState().step
  if (!isWanted()) return false
  if (steps > 0) await session.run(steps)
  return isWanted()
}

/** What the lesson lets happen once it is answered. */
export async function happen(
  session: Session,
  { lesson, step }: Extract<Question, { kind: 'lesson' }>,
  isWanted: () => boolean,
): Promise<boolean> {
  return perform(session, lessons[lesson]?.steps[step]?.moves ?? [], { isWatched: true, isWanted })
}
