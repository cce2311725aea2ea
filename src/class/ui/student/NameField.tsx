// A name, for who wants one: the host's page shows the names when they are asked for, and no answer with them.
import { useState } from 'react'
import { MOST_NAME_CHARACTERS } from '../../shared/limits'
import { useClass, useRoom } from '../class-context'

export function NameField() {
  const { room } = useClass()
  const name = useRoom((state) => state.name)
  const [draft, setDraft] = useState<string>()
  const commit = () => {
    if (draft !== undefined) room.rename(draft.trim())
    setDraft(undefined)
  }
  return (
    <label className="student-name">
      Your name, if you like. Your teacher can open a list of the names; answers are counted without them.
      <input
        value={draft ?? name}
        maxLength={MOST_NAME_CHARACTERS}
        autoComplete="nickname"
        onChange={({ currentTarget: { value } }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <span role="status">{draft === undefined && name !== '' && 'It goes into your teacher’s list.'}</span>
    </label>
  )
}
