// The experiment as a file: saved as it stands, and opened again; and what was measured so far. Why not stands under the buttons.

import { useState } from 'react'
import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import { notLoaded } from '../../../experiment/parse/not-loaded'
import type { Session } from '../../../session/session'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import { fileNameOf, fileOf, readExperimentFile } from './experiment-file'
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
        <button
          type="button"
          className="small"
          title="Every measured step as a row of a CSV: losses, norms, λ and what was changed"
          onClick={async () => setRefusal(await saveHistory(session))}
        >
          Save history
        </button>
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

/** @returns why not; empty where it is saved */
async function saveHistory({ history, store, experiment }: Session): Promise<string> {
  if (history.count === 0) return 'Nothing is measured yet.'
  try {
    const [{ measured }, { historyFile }] = await Promise.all([
      import('../../../session/page/measured'),
      import('./history-file'),
    ])
    const name = fileNameOf(experiment()).replace(/\.json$/, '-history.csv')
    saveFile(name, historyFile(measured(history), store.getState().marks), 'text/csv')
    return ''
  } catch (error) {
    return messageOf(notLoaded('What writes the history', error))
  }
}
