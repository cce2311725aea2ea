// What the host's own device finds to be true of a question.
import { lessons } from '../../../catalog/lessons/lesson-table'
import { look } from '../../../session/lessons/look'
import type { Session } from '../../../session/session'
import type { LadderTruth } from '../../shared/groups'
import type { Question } from '../../shared/question'
import type { Truth } from '../../shared/truth'
import { LADDER_LAMBDAS } from '../../shared/valley'
import { happen, trainOn } from './stage'

export type AskedOfLadder = Extract<Question, { kind: 'lambda' | 'valley' }>

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

/** What the host has said of a question of its own: no network knows it. */
export function choiceTruth({ right }: Extract<Question, { kind: 'choice' }>): Truth {
  return { kind: 'choice', ...(right !== undefined && { right }) }
}

export interface FoundOut {
  truth: Truth
  /** Of a lesson: one paragraph, in the run's own numbers. */
  why?: string
}

/** Where it has to happen first: the run goes on before everybody's eyes. */
export async function findOut(
  session: Session,
  question: Exclude<Question, AskedOfLadder | { kind: 'choice' }>,
  isWanted: () => boolean,
): Promise<FoundOut | undefined> {
  switch (question.kind) {
    case 'mark': {
      if (!(await trainOn(session, question, isWanted))) return undefined
      const { best, latest } = session.store.getState()
      if (!best) return undefined
      const last = latest?.validationLoss ?? 0
      return { truth: { kind: 'mark', step: best.step, loss: best.validationLoss, last } }
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
): Promise<FoundOut | undefined> {
  const step = lessons[question.lesson]?.steps[question.step]
  const asked = step?.question
  const before = await look(session, asked)
  if (!(await happen(session, question, isWanted))) return undefined
  const now = await look(session, asked)
  if (asked?.kind !== 'choice' || !before || !now) return undefined
  const right = asked.right(now, before)
  return { truth: { kind: 'choice', right }, why: step?.why(now, before, right) ?? '' }
}
