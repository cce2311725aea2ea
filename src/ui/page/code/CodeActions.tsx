// Taking the code along: these lines to the clipboard, or the whole script as a file.

import { type ReactNode, useState } from 'react'
import { languages, type Target } from '../../../experiment/export/languages'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Session } from '../../../session/session'
import { fileNameOf } from '../../kit/file-name'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import type { ShownLine } from './changed-lines'

interface CodeActionsProps {
  target: Target
  lines: readonly ShownLine[]
  /** Not where the language cannot say what is minimised. */
  isWritten: boolean
  /** Beside what is said. */
  children: ReactNode
}

export function CodeActions({ target, lines, isWritten, children }: CodeActionsProps) {
  const session = useSession()
  const [told, setTold] = useState({ target, said: '' })
  // Of another language nothing has been said yet.
  const said = told.target === target ? told.said : ''
  const setSaid = (said: string) => setTold({ target, said })
  const act = async (action: () => Promise<string>) => {
    setSaid('')
    setSaid(await action())
  }
  return (
    <>
      <button type="button" disabled={!isWritten} onClick={() => void act(() => copy(lines))}>
        Copy
      </button>
      <button
        type="button"
        disabled={!isWritten}
        title="With the data and the first parameters in it"
        onClick={() => void act(() => download(session, target))}
      >
        Download whole script
      </button>
      {children}
      <p className="code-said" role="status">
        {said || (isWritten && 'For the settings as they stand.')}
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

async function download(session: Session, target: Target): Promise<string> {
  const { extension, mediaType } = languages[target]
  try {
    const script = await session.exportCode(target)
    const name = fileNameOf(session.experiment(), `.${extension}`)
    saveFile(name, script, mediaType)
    return `Saved as ${name}.`
  } catch (error) {
    return messageOf(error)
  }
}
