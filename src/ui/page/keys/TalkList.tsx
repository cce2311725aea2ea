// The list that PageDown goes through, one address a line, kept on this device.
import { useId, useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Session } from '../../../session/session'
import { complaintOf, keepTalk, readTalk } from './talk'
import '../../kit/controls/small-button.css'

export function TalkList({ session }: { session: Session }) {
  const id = useId()
  const [lines, setLines] = useState(readTalk)
  const [refusal, setRefusal] = useState('')
  const change = (to: string) => {
    setLines(to)
    keepTalk(to)
  }
  const addWhatIsShown = () => {
    try {
      const url = new URL(session.shareUrl())
      change(`${lines.trim()}\n${url.hash || `#preset=${session.store.getState().presetId}`}`.trim())
      setRefusal('')
    } catch (error) {
      setRefusal(messageOf(error))
    }
  }
  return (
    <div className="talk-list">
      <label htmlFor={id}>Prepared list for PgDn and PgUp while presenting, a link or a preset a line</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={lines}
        placeholder="empty: all presets"
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <button type="button" className="small" onClick={addWhatIsShown}>
        Add what is shown now
      </button>
      <p role="status">{refusal || complaintOf(lines)}</p>
    </div>
  )
}
