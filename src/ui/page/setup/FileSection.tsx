// The experiment as a file: saved as it stands, and opened again; its tables. Why one is refused stands under the buttons.

import { useState } from 'react'
import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import { fileNameOf } from '../../kit/file-name'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import { fileOf, readExperimentFile } from './experiment-file'
import { SaveTables } from './SaveTables'
import '../../kit/controls/small-button.css'

export function FileSection() {
  const session = useSession()
  const [refusal, setRefusal] = useState('')
  const open = async (file: File) => {
    setRefusal('')
    const isRunning = session.store.getState().status === 'running'
    try {
      await session.load(readExperimentFile(await file.text()))
      if (isRunning) session.play()
    } catch (error) {
      setRefusal(messageOf(error))
    }
  }
  return (
    <section aria-label="File">
      <h2>File</h2>
      <div className="files">
        <button type="button" className="small" onClick={() => save(session.experiment())}>
          Save experiment
        </button>
        <label className="small">
          Open experiment
          <input
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
        <SaveTables say={setRefusal} />
      </div>
      <p className="refusal" role="status">
        {refusal}
      </p>
    </section>
  )
}

function save(experiment: Experiment): void {
  saveFile(fileNameOf(experiment), fileOf(experiment), 'application/json')
}
