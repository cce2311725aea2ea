// The step that a lesson is at: its text, its question, and once it has happened the truth beside the answer.
import { useEffect, useId, useRef } from 'react'
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
  const isMoved = useIsMoved(step.question)
  const askId = useId()
  const { question } = step
  const end = useRef<HTMLLIElement>(null)
  const ask = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (question.kind === 'mark') return inviteToLoss(MarkOnChart)
    return question.kind === 'point' ? inviteToFit(PointInPicture) : undefined
  }, [question.kind])
  useEffect(() => {
    // What has answered goes; who is there by keys stays at the question, above what comes.
    if (phase === 'happening') ask.current?.focus({ preventScroll: true })
    // What has come is under what was there.
    if (phase === 'told') end.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [phase])
  return (
    <li ref={end} className="open-step" data-phase={phase}>
      <p>{step.text}</p>
      <p ref={ask} id={askId} tabIndex={-1} className="lesson-ask">
        {question.ask}
      </p>
      {phase === 'setting' && <p className="lesson-quiet">The stage is being set …</p>}
      {(phase === 'asking' || phase === 'happening') && !isMoved && (
        <fieldset className="lesson-question" disabled={phase !== 'asking'} aria-labelledby={askId}>
          <AnyQuestion question={question} />
        </fieldset>
      )}
      {/* Always there: what comes into it is heard, once. */}
      <div role="status">
        {phase === 'told' && <Told question={question} place={place} />}
        {isMoved && <Moved place={place} />}
      </div>
    </li>
  )
}

function useIsMoved({ kind }: Question): boolean {
  const isAsking = useLesson((state) => state.phase === 'asking')
  const left = useLesson((state) => state.left)
  return useLab(
    (state) => isAsking && left !== undefined && hasMoved(left, standingOf(state), kind === 'lambda'),
  )
}

function Moved({ place }: { place: Place }) {
  const { open } = useLessons()
  return (
    <div className="lesson-moved">
      <p>The run is no longer where this question begins: you have moved it. The lesson waits.</p>
      <button type="button" onClick={() => open(place.id, place.step)}>
        Set the stage again
      </button>
    </div>
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
