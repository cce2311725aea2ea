// The code once more, where it named no room.
import { type FormEvent, useState } from 'react'
import { parseRoomCode } from '../../shared/room-code'

export function CodeForm() {
  const [text, setText] = useState('')
  const code = parseRoomCode(text)
  const join = (event: FormEvent) => {
    event.preventDefault()
    if (!code) return
    const url = new URL(location.href)
    url.searchParams.set('room', code)
    location.assign(url)
  }
  return (
    <form className="student-name" onSubmit={join}>
      <label>
        Room code
        <input
          value={text}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <button type="submit" disabled={!code}>
        Join
      </button>
    </form>
  )
}
