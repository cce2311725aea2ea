// The picture of a question: while it is asked what the class thinks about, then what it has answered.
import type { Question } from '../../shared/question'
import { useClass, useRoom } from '../class-context'
import { optionsOf } from '../options-of'
import { ChoiceBars } from './ChoiceBars'
import { LambdaBoard } from './LambdaBoard'
import { MarkBoard } from './MarkBoard'
import { roundsOf, useHost, useHostRun } from './use-host'
import { ValleyBoard } from './ValleyBoard'

export function AnswerBoard({ question }: { question: Question }) {
  const { rooms } = useClass()
  const phase = useRoom((state) => state.phase)
  if (phase !== 'asking') return <Answers question={question} />
  if (question.kind === 'mark') return <MarkBoard rounds={[]} question={question} />
  const options = optionsOf(question)
  return (
    <div className="host-asking">
      <rooms.fit />
      {options.length > 0 && (
        <ol className="host-options">
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Answers({ question }: { question: Question }) {
  const answers = useRoom((state) => state.answers)
  const round = useRoom((state) => state.round)
  const truth = useRoom((state) => (state.phase === 'revealed' ? state.truth : undefined))
  const { run } = useHost()
  const open = useHostRun((state) => state.open)
  const rounds = roundsOf({ answers, round })
  const ladder = truth?.kind === 'ladder' ? truth : undefined
  switch (question.kind) {
    case 'lambda': {
      const positions = rounds.map((given) => given.flatMap((a) => (a.kind === 'lambda' ? [a.position] : [])))
      return (
        <LambdaBoard
          truth={ladder}
          rounds={positions}
          open={open}
          onOpen={(position) => run.open(question, position)}
        />
      )
    }
    case 'valley':
      return (
        <ValleyBoard
          truth={ladder}
          rounds={rounds.map((given) => given.flatMap((a) => (a.kind === 'valley' ? [a.losses] : [])))}
        />
      )
    case 'mark':
      return (
        <MarkBoard
          question={question}
          rounds={rounds.map((given) => given.flatMap((a) => (a.kind === 'mark' ? [a.step] : [])))}
        />
      )
    case 'choice':
    case 'lesson':
      return (
        <ChoiceBars
          options={optionsOf(question)}
          right={truth?.kind === 'choice' ? truth.right : undefined}
          rounds={rounds.map((given) =>
            given.flatMap((a) => (a.kind === 'choice' ? [a.option] : a.kind === 'lesson' ? [a.value] : [])),
          )}
        />
      )
    default:
      return question satisfies never
  }
}
