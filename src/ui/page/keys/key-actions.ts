// What keys do on the page: each calls what a control calls.
import { penaltyKinds } from '../../../catalog/kinds'
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { LOOK_BACK_FROM, stepNow } from '../../../session/run/looking-back'
import type { Session } from '../../../session/session'
import { isTwinOn } from '../../../studies/twin/session/study'
import { attempt } from '../../kit/attempt'
import { tuneOnce } from '../../kit/controls/tune-once'

export function goBack(session: Session): void {
  const { canGoBack } = session.store.getState()
  if (canGoBack) attempt(session, () => session.goBack())
}

/** @param number from 1 on, in the order of the page */
export function choosePenalty(session: Session, number: number): void {
  const kind = penaltyKinds[number - 1]
  if (kind) tuneOnce(session, () => ({ penalty: { kind } }))
}

/** @param notches of the slider, to the right */
export function moveLambda(session: Session, notches: number): void {
  const standing = session.experiment()
  const position = Math.min(Math.max(positionOf(standing.penalty.lambda) + notches, 0), LAMBDA_POSITIONS)
  attempt(session, () => session.tune(lambdaTuning(standing, lambdaAt(position))))
}

export function toggleTwin({ store, studies }: Session): void {
  studies.twin.show(!isTwinOn(store.getState()))
}

export function toggleEveryLambda({ store, studies }: Session): void {
  studies['every-lambda'].show(!store.getState().studies['every-lambda'].isOn)
}

export function toggleLookBack(session: Session): void {
  const state = session.store.getState()
  if (state.lookBack) session.backToNow()
  else if (stepNow(state) >= LOOK_BACK_FROM) attempt(session, session.lookBack)
}
