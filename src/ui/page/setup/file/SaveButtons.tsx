// What can be saved, a button each, and what became of the last.
import { useState } from 'react'
import { messageOf } from '../../../../experiment/parse/message-of'
import type { Session } from '../../../../session/session'
import { saveFile } from '../../../kit/save-file'
import { useSession } from '../../../kit/session-context'
import { type Savable, savables } from './savables'
import type { SavedFile } from './saved-file'

interface Outcome {
  said: string
  /** For the same folder: browsers save one file a press. */
  beside?: SavedFile
}

const nothing: Outcome = { said: '' }

export function SaveButtons() {
  const session = useSession()
  const [{ said, beside }, setOutcome] = useState(nothing)
  const press = async (savable: Savable) => {
    setOutcome(nothing)
    setOutcome(await save(savable, session))
  }
  return (
    <>
      <div className="files">
        <span aria-hidden="true">Save</span>
        <div>
          {savables.map((savable) => (
            <button
              key={savable.what}
              type="button"
              className="small"
              aria-label={`Save ${savable.what}`}
              title={savable.title}
              onClick={() => void press(savable)}
            >
              {savable.what}
            </button>
          ))}
        </div>
      </div>
      <p className="refusal" role="status">
        {said}
      </p>
      {beside && (
        <button
          type="button"
          className="small file-beside"
          title={beside.name}
          onClick={() => saveFile(beside.name, beside.content, beside.type)}
        >
          Save its weights
        </button>
      )}
    </>
  )
}

/** Said is why not; where it is saved, what there is to know. */
async function save({ what, make }: Savable, session: Session): Promise<Outcome> {
  try {
    const made = await make(session)
    if (!made) return { said: `There is no ${what} yet.` }
    const { file, beside, note } = made
    saveFile(file.name, file.content, file.type)
    const next = beside ? `Saved as ${file.name}. It reads its weights from a file beside it.` : ''
    return { said: [next, note].filter(Boolean).join(' '), ...(beside && { beside }) }
  } catch (error) {
    return { said: messageOf(error) }
  }
}
