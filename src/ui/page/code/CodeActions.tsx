// Taking the code along: these lines to the clipboard, or the whole script as a file.

import { useState } from 'react'
import { languages, shownLanguage } from '../../../experiment/export/languages'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Session } from '../../../session/session'
import { fileNameOf } from '../../kit/file-name'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import type { ShownLine } from './changed-lines'

const { label, extension, mediaType } = languages[shownLanguage]

export function CodeActions({ lines }: { lines: readonly ShownLine[] }) {
  const session = useSession()
  const [said, setSaid] = useState('')
  const act = async (action: () => Promise<string>) => {
    setSaid('')
    setSaid(await action())
  }
  return (
    <>
      <button type="button" onClick={() => void act(() => copy(lines))}>
        Copy
      </button>
      <button
        type="button"
        title="With the data and the first parameters in it"
        onClick={() => void act(() => download(session))}
      >
        Download whole script
      </button>
      <p className="code-said" role="status">
        {said || `${label}, for the settings as they stand.`}
      </p>
    </>
  )
}

/** @returns what became of it, in words */
async function copy(lines: readonly ShownLine[]): Promise<string> {
  try {
    await navigator.clipboard.writeText(`${lines.map(({ text }) => text).join('\n')}\n`)
    return 'Copied.'
  } catch {
    return 'The browser does not let it be copied: select the lines by hand.'
  }
}

async function download(session: Session): Promise<string> {
  try {
    const script = await session.exportCode(shownLanguage)
    const name = fileNameOf(session.experiment(), `.${extension}`)
    saveFile(name, script, mediaType)
    return `Saved as ${name}.`
  } catch (error) {
    return messageOf(error)
  }
}
