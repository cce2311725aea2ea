// A file is opened in the place of the run. Why one is refused stands under the button.
import { useState } from 'react'
import { messageOf } from '../../../../experiment/parse/message-of'
import { useSession } from '../../../kit/session-context'
import { openFile } from './open-file'

export function OpenFile() {
  const session = useSession()
  const [refusal, setRefusal] = useState('')
  const open = async (file: File) => {
    setRefusal('')
    try {
      await openFile(session, file, true)
    } catch (error) {
      setRefusal(messageOf(error))
    }
  }
  return (
    <>
      <div className="files">
        <span aria-hidden="true">Open</span>
        <label className="small">
          experiment or run
          <input
            aria-label="Open experiment or run"
            className="file-input"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void open(file)
              // The same file, mended, is a change again.
              currentTarget.value = ''
            }}
          />
        </label>
      </div>
      <p className="refusal" role="status">
        {refusal}
      </p>
    </>
  )
}
