// Both engines with how fast each trains this very network, and the choice between them; the run goes on in either.
import { useEffect, useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Device, EngineSpeeds } from '../../../protocol/device'
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'
import { compared, engineName, speedWords } from './engine-words'
import './engine.css'

const backends = ['webgl', 'cpu'] as const

export function EngineChoice({ device }: { device: Device }) {
  const session = useSession()
  const run = useLab((state) => state.run?.run)
  const [found, setFound] = useState<EngineSpeeds>()
  const [refusal, setRefusal] = useState('')
  /** Until it has taken over. */
  const [chosen, setChosen] = useState<Device['backend']>()
  // Of another network they would be others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for each run.
  useEffect(() => {
    let isOld = false
    setFound(undefined)
    session.engines.speeds().then(
      (speeds) => isOld || setFound(speeds),
      (error) => isOld || setRefusal(messageOf(error)),
    )
    return () => {
      isOld = true
    }
  }, [session, run])
  const choose = async (backend: Device['backend']) => {
    setChosen(backend)
    try {
      await session.engines.choose(backend)
    } finally {
      setChosen(undefined)
    }
  }
  return (
    <fieldset className="engine-choice">
      <legend>Steps a second, for this network alone at full speed</legend>
      {backends.map((backend) => (
        <label key={backend}>
          <input
            type="radio"
            name="engine"
            checked={(chosen ?? device.backend) === backend}
            disabled={!found || 'missing' in found[backend]}
            onChange={() => attempt(session, () => choose(backend))}
          />
          <span>{engineName(backend, found?.[backend])}</span>
          <b>{found ? speedWords(found[backend]) : '…'}</b>
        </label>
      ))}
      <p role="status">{refusal || (found ? compared(found, device.reason) : 'Measuring …')}</p>
    </fieldset>
  )
}
