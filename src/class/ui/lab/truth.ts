// What the host's own device finds to be true of a question.
import { lessons } from '../../../catalog/lessons/lesson-table'
import { look } from '../../../session/lessons/look'
import type { Session } from '../../../session/session'
import type { LadderTruth } from '../../shared/groups'
import type { Question } from '../../shared/question'
import type { Truth } from '../../shared/truth'
import { LADDER_LAMBDAS } from '../../shared/valley'
import { happen, trainOn } from './stage'

type AskedOfLadder = Extract<Question, { kind: 'lambda' | 'valley' }>

/** Networks that differ by λ alone, each trained from the start to the question's step; the run stands as it is. */
export async function climb(session: Session, { stage }: AskedOfLadder): Promise<LadderTruth> {
  const values = [...LADDER_LAMBDAS]
  const rungs = await session.studies['every-lambda'].ladder({ values, steps: stage.step })
  return {
    kind: 'ladder',
    guessing: session.store.getState().run?.nullLoss ?? 0,
    rungs: rungs.map(({ value, snapshot }) => ({
      lambda: value,
      training: snapshot.dataLoss,
      validation: snapshot.status === 'diverged' ? null : snapshot.validationLoss,
    })),
  }
}

/** Where it has to happen first: the run goes on before everybody's eyes. */
export async function findOut(
  session: Session,
  question: Exclude<Question, AskedOfLadder>,
  isWanted: () => boolean,
): Promise<Truth | undefined> {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', ...(question.right !== undefined && { right: question.right }) }
    case 'mark': {
      if (!(await trainOn(session, question, isWanted))) return undefined
      const { best, latest } = session.store.getState()
      return (
        best && {
          kind: 'mark',
          step: best.step,
          loss: best.validationLoss,
          last: latest?.validationLoss ?? 0,
        }
      )
    }
    case 'lesson':
      return ofLesson(session, question, isWanted)
    default:
      return question satisfies never
  }
}

async function ofLesson(
  session: Session,
  question: Extract<Question, { kind: 'lesson' }>,
  isWanted: () => boolean,
): Promise<Truth | undefined> {
  const asked = lessons[question.lesson]?.steps[question.step]?.question
  const before = await look(session, asked)
  if (!(await happen(session, question, isWanted))) return undefined
  const now = await look(session, asked)
  return asked?.kind === 'choice' && before && now
    ? { kind: 'choice', right: asked.right(now, before) }
    : undefined
}
