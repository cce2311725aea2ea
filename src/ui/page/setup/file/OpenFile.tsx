// A file is opened in the place of the run. Why one is refused stands under the button.
import { useState } from 'react'
import { messageOf } from '../../../../experiment/parse/message-of'
import { useSession } from '../../../kit/session-context'
import { FileButton } from './FileButton'
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
        <FileButton
          text="experiment or run"
          label="Open experiment or run"
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </div>
      <p className="refusal" role="status">
        {refusal}
      </p>
    </>
  )
}
