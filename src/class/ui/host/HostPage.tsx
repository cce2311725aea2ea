// The host's view, for a projector: the question, what has been answered, and how to come in.
import { useState } from 'react'
import { Room } from '../../../ui/kit/late/Room'
import { Notice } from '../../../ui/page/Notice'
import type { Work } from '../../shared/work/work'
import { useClass, useIsOver, useRoom } from '../class-context'
import { LeadBoard } from '../follow/LeadBoard'
import { useLead } from '../follow/use-lead'
import { LineWords } from '../LineWords'
import { leaveClass } from '../leave-class'
import { BeginLadder } from '../work/BeginLadder'
import { LadderBoard, LadderHead } from '../work/LadderBoard'
import { useLadderView } from '../work/use-ladder-view'
import { AnswerBoard } from './AnswerBoard'
import { Counted } from './Counted'
import { LargeCode } from './dialogs/LargeCode'
import { LeaveHost } from './dialogs/LeaveHost'
import { WhoIsNamed } from './dialogs/WhoIsNamed'
import { dotsOf, nextDot } from './dots'
import { HostGroups } from './HostGroups'
import { JoinCard } from './JoinCard'
import { KeysFoot } from './KeysFoot'
import { NextQuestion } from './NextQuestion'
import { OpenAnswer } from './OpenAnswer'
import { roundWords } from './round-words'
import { HostContext, useHostVerbs } from './use-host'
import { type HostKey, useHostKeys } from './use-host-keys'
import './host.css'

type Dialog = 'question' | 'code' | 'leave' | 'ladder' | 'names'

export function HostPage() {
  const { room } = useClass()
  const host = useHostVerbs()
  const [dialog, setDialog] = useState<Dialog>()
  const question = useRoom((state) => state.question)
  const phase = useRoom((state) => state.phase)
  const hasDots = useRoom((state) => dotsOf(state).length > 0)
  const openDot = (by: number) => {
    const at = nextDot(dotsOf(room.store.getState()), host.run.store.getState().open, by)
    if (question && at !== undefined) host.run.open(question, at)
  }
  const isOver = useIsOver()
  const press = (key: HostKey) => {
    if (isOver) {
      if (key === 'Escape') leaveClass(room)
    } else if (key === 'Space') host.goOn()
    else if (key === 'C') host.closeOrReopen()
    else if (key === 'A') host.askAgain()
    else if (key === 'N') setDialog('question')
    else if (key === 'J') setDialog('code')
    else if (key === 'W') setDialog('names')
    else if (key === 'L') ladder.toggle(() => setDialog('ladder'))
    else if (key === 'F') {
      ladder.hide()
      lead.toggle()
    } else if (key === 'Escape') setDialog('leave')
    else openDot(key === 'ArrowLeft' ? -1 : 1)
  }
  const ladder = useLadderView()
  const lead = useLead()
  useHostKeys(press)
  const close = () => setDialog(undefined)
  const isOfQuestion = !ladder.work && !lead.isLeading
  return (
    <HostContext value={host}>
      <div className="class-host" data-phase={question ? phase : 'none'}>
        <main>
          {ladder.work ? <LadderHead work={ladder.work} /> : lead.isLeading ? <LeadHead /> : <Head />}
          <LineWords />
          <Board work={ladder.work} isLeading={lead.isLeading} onAgain={() => setDialog('ladder')} />
          <Notice />
          <KeysFoot {...{ press, hasDots }} isLadder={ladder.work !== undefined} isLeading={lead.isLeading} />
        </main>
        <aside aria-label="Room">
          {!isOver && (question || ladder.work || lead.isLeading) && <JoinCard />}
          {!isOver && <Counted isOfQuestion={isOfQuestion} />}
          {isOfQuestion && (
            <Room>
              <OpenAnswer />
            </Room>
          )}
        </aside>
        {dialog === 'question' && <NextQuestion onClose={close} />}
        {dialog === 'code' && <LargeCode onClose={close} />}
        {dialog === 'ladder' && <BeginLadder onClose={close} onBegun={ladder.show} />}
        {dialog === 'names' && <WhoIsNamed onClose={close} />}
        {dialog === 'leave' && <LeaveHost onClose={close} />}
      </div>
    </HostContext>
  )
}

interface BoardProps {
  work: Work | undefined
  isLeading: boolean
  /** Another ladder is asked for. */
  onAgain(): void
}

/** What all devices train, the lab that is followed, or the question. */
function Board({ work, isLeading, onAgain }: BoardProps) {
  const question = useRoom((state) => state.question)
  const isOver = useIsOver()
  if (work)
    return (
      <Room>
        <LadderBoard work={work} onAgain={onAgain} />
      </Room>
    )
  if (isLeading)
    return (
      <Room>
        <LeadBoard />
      </Room>
    )
  return (
    <>
      <Room>{question ? <AnswerBoard question={question} /> : !isOver && <Nothing />}</Room>
      <HostGroups />
    </>
  )
}

function LeadHead() {
  return (
    <div className="host-head">
      <h1>The students’ labs follow this one</h1>
      <p>
        They take over its experiment, its λ and its step. A student may stop following, and come back by a
        button.
      </p>
    </div>
  )
}

function Head() {
  const question = useRoom((state) => state.question)
  const phase = useRoom((state) => state.phase)
  const round = useRoom((state) => state.round)
  return (
    <div className="host-head">
      <h1>{question?.title ?? 'Overfit Lab, as a class'}</h1>
      {question && <p>{question.text}</p>}
      {question && round > 1 && <p className="host-round">{roundWords(question.kind, round, phase)}</p>}
    </div>
  )
}

function Nothing() {
  return (
    <div className="host-nothing large-code">
      <JoinCard />
      <p>Press N to choose a question. Until then students see that they are in.</p>
    </div>
  )
}
