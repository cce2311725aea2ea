// The answer: how it is given, how many have given theirs, and the button that sends it.
import { type ReactNode, useState } from 'react'
import { positionOf } from '../../../experiment/lambda-scale'
import type { Answer } from '../../shared/answer'
import type { Question } from '../../shared/question'
import { CountSquares } from '../CountSquares'
import { useClass, useRoom } from '../class-context'
import { optionsOf } from '../options-of'
import { ChoiceAnswer } from './ChoiceAnswer'
import { LambdaAnswer } from './LambdaAnswer'
import { LambdaNumber } from './LambdaNumber'
import { MarkAnswer } from './MarkAnswer'
import { sayAnswer } from './say-answer'
import { isSame, sentWords } from './sent-words'
import { ValleyAnswer } from './ValleyAnswer'

export function AnswerForm({ question }: { question: Question }) {
  const { room } = useClass()
  const mine = useRoom((state) => state.mine)
  const phase = useRoom((state) => state.phase)
  const line = useRoom((state) => state.line)
  const before = useRoom((state) => state.before.at(-1)?.answer)
  // Asked again, one changes one's mind, or does not: it begins with the answer of the round before.
  const [draft, setDraft] = useState(() => mine?.answer ?? before ?? firstDraft(question))
  const options = optionsOf(question)
  const isOpen = phase === 'asking'
  const said = mine ? sayAnswer(mine.answer, options) : ''
  const isGiven = isSame({ mine }, draft) && !mine?.refused
  return (
    <div className="student-answer" data-kind={question.kind}>
      <Theirs />
      {isOpen && (
        <div className="student-send">
          <button type="button" disabled={!draft || isGiven} onClick={() => draft && room.send(draft)}>
            {sendWords(question, draft, options, isGiven && mine?.isTaken === true)}
          </button>
          <p role="status" data-taken={mine?.isTaken || undefined}>
            {sentWords({ line, mine, phase }, draft, said)}
          </p>
          {question.kind === 'lambda' && (
            <LambdaNumber
              position={positionIn(draft)}
              onChange={(position) => setDraft({ kind: 'lambda', position })}
            />
          )}
        </div>
      )}
      <Field {...{ question, draft, setDraft, isOpen }} />
      {!isOpen && <p className="student-sent">{sentWords({ line, mine, phase }, draft, said)}</p>}
    </div>
  )
}

/** The slider stands where the network that is seen has it; what is chosen, marked or drawn is nothing yet. */
function firstDraft(question: Question): Answer | undefined {
  if (question.kind !== 'lambda') return undefined
  return { kind: 'lambda', position: positionOf(question.experiment.penalty.lambda) }
}

const positionIn = (draft: Answer | undefined) => (draft?.kind === 'lambda' ? draft.position : 0)

function sendWords(
  { kind }: Question,
  draft: Answer | undefined,
  options: readonly string[],
  isSent: boolean,
): string {
  if (!draft) return 'Send'
  // An option is as long as it is.
  if (kind === 'choice' || kind === 'lesson') return isSent ? 'Sent' : 'Send'
  return `${isSent ? 'Sent' : 'Send'} ${sayAnswer(draft, options)}`
}

interface FieldProps {
  question: Question
  draft: Answer | undefined
  setDraft(answer: Answer): void
  isOpen: boolean
}

function Field({ question, draft, setDraft, isOpen }: FieldProps): ReactNode {
  switch (question.kind) {
    case 'lambda':
      return (
        <LambdaAnswer
          position={positionIn(draft)}
          isOpen={isOpen}
          onChange={(position) => setDraft({ kind: 'lambda', position })}
        />
      )
    case 'mark':
      return (
        <MarkAnswer
          lastStep={question.stage.step}
          step={draft?.kind === 'mark' ? draft.step : undefined}
          isOpen={isOpen}
          onChange={(step) => setDraft({ kind: 'mark', step })}
        />
      )
    case 'valley':
      return (
        <ValleyAnswer
          losses={draft?.kind === 'valley' ? draft.losses : undefined}
          isOpen={isOpen}
          onChange={(losses) => setDraft({ kind: 'valley', losses })}
        />
      )
    case 'choice':
    case 'lesson':
      return (
        <ChoiceAnswer
          options={optionsOf(question)}
          chosen={
            draft?.kind === 'choice' ? draft.option : draft?.kind === 'lesson' ? draft.value : undefined
          }
          isOpen={isOpen}
          onChange={(i) =>
            setDraft(
              question.kind === 'choice' ? { kind: 'choice', option: i } : { kind: 'lesson', value: i },
            )
          }
        />
      )
    default:
      return question satisfies never
  }
}

function Theirs() {
  const answered = useRoom((state) => state.answered)
  const present = useRoom((state) => state.present)
  return (
    <div className="student-theirs">
      <span>
        <b>{answered}</b> of {Math.max(answered, present)} {answered === 1 ? 'has' : 'have'} put theirs
      </span>
      <CountSquares {...{ answered, present }} />
    </div>
  )
}
