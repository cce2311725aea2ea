// Code that is pasted in: nothing happens until it is read, what is understood and what not is said, and that is wanted.
import { useEffect, useRef, useState } from 'react'
import { counted } from '../../../../catalog/number-text'
import type { Understood } from '../../../../experiment/from-code/from-code'
import { messageOf } from '../../../../experiment/parse/message-of'
import { useSession } from '../../../kit/session-context'
import { ReadCode } from './ReadCode'
import { usePastedCode } from './use-pasted-code'
import './paste.css'

const EXAMPLE = `model = nn.Sequential(
    nn.Linear(2, 32), nn.ReLU(),
    nn.Linear(32, 1),
)
optimizer = optim.Adam(model.parameters(), lr=0.01)`

interface PasteCodeProps {
  /** The lab is set up: that alone is still said. */
  isDone: boolean
  onDone(): void
}

export function PasteCode({ isDone, onDone }: PasteCodeProps) {
  const session = useSession()
  const field = useRef<HTMLTextAreaElement>(null)
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState('')
  const { understood, refusal, read, forget } = usePastedCode()
  useEffect(() => {
    if (!isDone) field.current?.focus()
  }, [isDone])
  const said = useRef<HTMLParagraphElement>(null)
  const isLong = isDone || understood !== undefined
  const isSaid = isLong || refusal !== undefined
  // On a phone it would be below; and what was above is gone.
  useEffect(() => {
    if (isSaid) said.current?.scrollIntoView({ block: isLong ? 'start' : 'nearest' })
  }, [isSaid, isLong])
  const setUp = async ({ experiment }: Understood) => {
    try {
      session.beginGesture()
      await session.restart(experiment)
      onDone()
    } catch (error) {
      setFailure(messageOf(error))
    }
  }
  return (
    <section className="paste-code" aria-labelledby={isDone ? undefined : 'paste-title'}>
      {!isDone && (
        <>
          <h3 id="paste-title">Set up the lab from PyTorch code</h3>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              setFailure('')
              void read(code)
            }}
          >
            <textarea
              ref={field}
              aria-label="PyTorch code"
              aria-describedby="paste-words"
              rows={9}
              spellCheck={false}
              autoCapitalize="off"
              placeholder={EXAMPLE}
              value={code}
              onChange={(event) => {
                setCode(event.currentTarget.value)
                forget()
              }}
            />
            <p id="paste-words">
              Read from it: a network of Linear layers, loss, optimizer, penalty, dropout and batches. It is
              not run, and stays on this device.
            </p>
            <button type="submit">Read it</button>
          </form>
        </>
      )}
      <p ref={said} className="paste-said" role="status">
        {isDone
          ? 'The lab is set up as pasted, from step 0.'
          : failure || refusal || (understood && summary(understood))}
      </p>
      {!isDone && understood && <ReadCode understood={understood} onSetUp={() => void setUp(understood)} />}
    </section>
  )
}

function summary({ understood, ignored }: Understood): string {
  const left =
    ignored.length === 0 ? 'All of it is taken.' : `Not taken, or not as it is there: ${ignored.length}.`
  return `Understood: ${counted(understood.length, 'thing')}. ${left}`
}
