// The run and its data as tables for other programs.
import type { Experiment } from '../../../experiment/experiment'
import { messageOf } from '../../../experiment/parse/message-of'
import { notLoaded } from '../../../experiment/parse/not-loaded'
import type { Session } from '../../../session/session'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import { fileNameOf } from './experiment-file'

/** @param say why one cannot be saved; empty where it is */
export function SaveTables({ say }: { say(refusal: string): void }) {
  const session = useSession()
  return (
    <>
      <button
        type="button"
        className="small"
        title="Every measured step as a row of a CSV: losses, norms, λ and what was changed"
        onClick={async () => say(await saveHistory(session))}
      >
        Save history
      </button>
      <button
        type="button"
        className="small"
        title="Every training and validation point as a row of a CSV, with its split"
        onClick={async () => say(await saveData(session))}
      >
        Save data
      </button>
    </>
  )
}

/** @returns why not; empty where it is saved */
async function saveHistory({ history, store, experiment }: Session): Promise<string> {
  if (history.count === 0) return 'Nothing is measured yet.'
  try {
    const [{ measured }, { historyFile }] = await Promise.all([
      import('../../../session/page/measured'),
      import('./history-file'),
    ])
    saveTable(experiment(), 'history', historyFile(measured(history), store.getState().marks))
    return ''
  } catch (error) {
    return messageOf(notLoaded('What writes the history', error))
  }
}

/** @returns why not; empty where it is saved */
async function saveData({ store, experiment }: Session): Promise<string> {
  const { run } = store.getState()
  if (!run) return 'No data has been drawn yet.'
  try {
    saveTable(experiment(), 'data', (await import('./data-file')).dataFile(run))
    return ''
  } catch (error) {
    return messageOf(notLoaded('What writes the data', error))
  }
}

function saveTable(experiment: Experiment, what: string, text: string): void {
  saveFile(fileNameOf(experiment).replace(/\.json$/, `-${what}.csv`), text, 'text/csv')
}
