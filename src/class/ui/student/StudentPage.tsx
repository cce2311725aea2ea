// A student's view, for a phone: the question, what one needs to think, and the answer under it.

import { Notice } from '../../../ui/page/Notice'
import { spokenCode } from '../../shared/room-code'
import { useClass, useIsOver, useRoom } from '../class-context'
import { FollowBar } from '../follow/FollowBar'
import { useFollowing } from '../follow/use-following'
import { LineWords } from '../LineWords'
import { leaveClass } from '../leave-class'
import { DeviceStrip } from '../work/DeviceStrip'
import { CodeForm } from './CodeForm'
import { Losses } from './Losses'
import { NameField } from './NameField'
import { Outcome } from './Outcome'
import { PictureAndAnswer } from './PictureAndAnswer'
import { useStudentRun } from './use-student-run'
import './student.css'

export function StudentPage() {
  const { room, rooms } = useClass()
  const code = useRoom((state) => state.code)
  const phase = useRoom((state) => state.phase)
  const question = useRoom((state) => state.question)
  const isOver = useIsOver()
  const isUnknown = useRoom(({ line }) => typeof line === 'object' && line.over === 'no-such-room')
  const round = useRoom((state) => state.round)
  const following = useFollowing()
  const isFollowing = following.state === 'following'
  const isSet = useStudentRun(isFollowing)
  return (
    <div className="class-student" data-phase={question ? phase : 'none'} data-over={isOver || undefined}>
      <header className="student-head">
        <b>Overfit Lab</b>
        <span>
          room <strong>{spokenCode(code)}</strong>
        </span>
        <button type="button" onClick={() => leaveClass(room)}>
          Leave
        </button>
      </header>
      <main>
        <LineWords />
        {isUnknown && <CodeForm />}
        {!isOver && <DeviceStrip />}
        {!isOver && <FollowBar {...following} />}
        {!isOver && isFollowing && (
          <div className="student-picture">
            <rooms.fit />
            <Losses isSet />
          </div>
        )}
        {!isOver && !isFollowing && !question && <Waiting />}
        {!isOver && !isFollowing && question && (
          <>
            <div className="student-question">
              <h1>{question.title}</h1>
              <p>{question.text}</p>
              {round > 1 && phase === 'asking' && (
                <p>Asked again: round {round}. You may change your mind.</p>
              )}
            </div>
            <Outcome question={question} />
            <PictureAndAnswer question={question} round={round} isSet={isSet} />
          </>
        )}
        <Notice />
      </main>
    </div>
  )
}

function Waiting() {
  const present = useRoom((state) => state.present)
  const isOpen = useRoom((state) => state.line === 'open')
  return (
    <div className="student-waiting">
      {isOpen && (
        <>
          <h1>You are in.</h1>
          <p>
            The first question comes when your teacher asks it.{' '}
            {present > 1 && `${present} are here, you among them.`}
          </p>
        </>
      )}
      <NameField />
    </div>
  )
}
