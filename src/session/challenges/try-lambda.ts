// The λ that the visitor has said, and the networks of many λ that it is judged by.
import type { Ladder, TriedLambda } from '../../catalog/challenges/challenge'
import type { Session } from '../session'

export async function tryLambda(session: Session, ladder: Ladder): Promise<TriedLambda> {
  // What it is judged by trains in the time that the run leaves: it leaves all.
  await session.pause()
  const { lambda } = session.experiment().penalty
  const rungs = await session.studies['every-lambda'].ladder(ladder)
  return {
    lambda,
    rungs: rungs.map(({ value, snapshot }) => ({
      lambda: value,
      validation: snapshot.status === 'diverged' ? Infinity : (snapshot.validationLoss ?? Infinity),
    })),
  }
}
