// The run and its data as tables for other programs.
import { messageOf } from '../../../experiment/parse/message-of'
import { notLoaded } from '../../../experiment/parse/not-loaded'
import type { Session } from '../../../session/session'
import { fileNameOf } from '../../kit/file-name'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'

/** @param say why one cannot be saved; empty where it is */
export function SaveTables({ say }: { say(refusal: string): void }) {
  const session = useSession()
  return (
    <>
      <button
        type="button"
        className="small"
        title="Every measured step as a row of a CSV: losses, norms, λ and what was changed"
        onClick={async () => say(await save('history', session, historyText))}
      >
        Save history
      </button>
      <button
        type="button"
        className="small"
        title="Every training and validation point as a row of a CSV, with its split"
        onClick={async () => say(await save('data', session, dataText))}
      >
        Save data
      </button>
    </>
  )
}

async function historyText({ history, store }: Session): Promise<string | undefined> {
  if (history.count === 0) return undefined
  const [{ measured }, { historyFile }] = await Promise.all([
    import('../../../session/page/measured'),
    import('./history-file'),
  ])
  return historyFile(measured(history), store.getState().marks)
}

async function dataText({ store }: Session): Promise<string | undefined> {
  const { run } = store.getState()
  return run && (await import('./data-file')).dataFile(run)
}

/** @returns why not; empty where it is saved */
async function save(what: string, session: Session, write: typeof dataText): Promise<string> {
  try {
    const text = await write(session)
    if (!text) return `There is no ${what} yet.`
    saveFile(fileNameOf(session.experiment(), `-${what}.csv`), text, 'text/csv')
    return ''
  } catch (error) {
    return messageOf(notLoaded(`What writes the ${what}`, error))
  }
}
