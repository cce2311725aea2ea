// The step that a lesson is at: its text, its question, and once it has happened the truth beside the answer.
import { useEffect, useRef } from 'react'
import type { Question, Step } from '../../../catalog/lessons/lesson'
import type { Place } from '../../../session/lessons/lesson-address'
import { hasMoved, standingOf } from '../../../session/lessons/standing'
import { inviteToLoss } from '../../kit/charts/loss/LossGuest'
import { inviteToFit } from '../../kit/paper/FitGuest'
import { useLab } from '../../kit/session-context'
import { ChoiceQuestion } from './ChoiceQuestion'
import { LambdaQuestion } from './LambdaQuestion'
import { MarkOnChart } from './MarkOnChart'
import { MarkQuestion } from './MarkQuestion'
import { PointInPicture } from './PointInPicture'
import { PointQuestion } from './PointQuestion'
import { Told } from './Told'
import { useLesson, useLessons } from './use-lessons'

export function OpenStep({ step, place }: { step: Step; place: Place }) {
  const phase = useLesson((state) => state.phase)
  const { question } = step
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (question.kind === 'mark') return inviteToLoss(MarkOnChart)
    return question.kind === 'point' ? inviteToFit(PointInPicture) : undefined
  }, [question.kind])
  useEffect(() => {
    // What has come is under what was there.
    if (phase === 'told') end.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [phase])
  return (
    <li ref={end} className="open-step" data-phase={phase}>
      <p>{step.text}</p>
      <p className="lesson-ask">{question.ask}</p>
      {phase === 'told' ? (
        <Told question={question} place={place} />
      ) : (
        <Asked question={question} place={place} />
      )}
    </li>
  )
}

function Asked({ question, place }: { question: Question; place: Place }) {
  const { open } = useLessons()
  const phase = useLesson((state) => state.phase)
  const left = useLesson((state) => state.left)
  const isMoved = useLab(
    (state) => left !== undefined && hasMoved(left, standingOf(state), question.kind === 'lambda'),
  )
  if (phase === 'setting') return <p className="lesson-quiet">The stage is being set …</p>
  if (phase === 'asking' && isMoved)
    return (
      <div className="lesson-moved" role="status">
        <p>The run is no longer where this question begins: you have moved it. The lesson waits.</p>
        <button type="button" onClick={() => open(place.id, place.step)}>
          Set the stage again
        </button>
      </div>
    )
  return (
    <fieldset className="lesson-question" disabled={phase !== 'asking'}>
      <legend className="unseen">{question.ask}</legend>
      <AnyQuestion question={question} />
    </fieldset>
  )
}

function AnyQuestion({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceQuestion question={question} />
    case 'mark':
      return <MarkQuestion question={question} />
    case 'lambda':
      return <LambdaQuestion />
    case 'point':
      return <PointQuestion question={question} />
    default:
      return question satisfies never
  }
}
