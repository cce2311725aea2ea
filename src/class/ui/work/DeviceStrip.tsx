// What a student's device trains for the class, and the button that stops it.
import { useEffect } from 'react'
import { NetworkSteps } from '../../../studies/class-work/ui/NetworkSteps'
import { useSession } from '../../../ui/kit/session-context'
import { pairCount } from '../../shared/work/work'
import { useClass, useRoom } from '../class-context'
import { trainForClass } from '../lab/device-run'
import { deviceWords, ownWords } from './work-words'
import './work.css'

export function DeviceStrip() {
  const { room } = useClass()
  const session = useSession()
  const work = useRoom((state) => state.work)
  const progress = useRoom((state) => state.progress)
  const device = useRoom((state) => state.device)
  useEffect(() => trainForClass(session, room), [session, room])
  if (!work) return null
  const isTraining = device.task !== undefined
  // Between two networks it trains none for a moment: the button stays.
  const isOver = work.isStopped || progress.found >= pairCount(work) || device.isDistrusted
  return (
    <section className="device-strip" aria-label="For the class">
      <p>
        <b>One ladder by all.</b> {deviceWords(work, progress, device)}
        {isTraining && (
          <>
            : <NetworkSteps steps={work.steps} />
          </>
        )}
        {` ${isOver ? '' : '· '}${ownWords(work, progress, device)}`}
      </p>
      {device.isResting ? (
        <button type="button" onClick={room.wakeDevice}>
          Go on
        </button>
      ) : (
        (isTraining || !isOver) && (
          <button type="button" onClick={room.restDevice}>
            Stop
          </button>
        )
      )}
    </section>
  )
}
