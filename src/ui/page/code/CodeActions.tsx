// Taking the code along: these lines to the clipboard, or the whole script as a file.

import { type ReactNode, useState } from 'react'
import { languages, type Target } from '../../../experiment/export/languages'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Session } from '../../../session/session'
import { copyText } from '../../kit/copy-text'
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

/** What became of the last action. */
interface Outcome {
  said: string
  /** What the saved program reads beside it. */
  beside?: { name: string; text: string }
}

export function CodeActions({ target, lines, isWritten, children }: CodeActionsProps) {
  const session = useSession()
  const [told, setTold] = useState<Outcome & { target: Target }>({ target, said: '' })
  // Of another language nothing has been said yet.
  const { said, beside } = told.target === target ? told : { said: '' }
  const act = async (action: () => Promise<Outcome>) => {
    setTold({ target, said: '' })
    setTold({ target, ...(await action()) })
  }
  return (
    <>
      <button type="button" disabled={!isWritten} onClick={() => void act(() => copy(lines))}>
        Copy
      </button>
      <button
        type="button"
        disabled={!isWritten}
        title="With the data and the first parameters, in it or in a file beside it"
        onClick={() => void act(() => download(session, target))}
      >
        Download whole script
      </button>
      {children}
      <p className="code-said" role="status">
        {said || (isWritten && 'For the settings as they stand.')}
      </p>
      {beside && (
        <button
          type="button"
          className="code-beside"
          onClick={() => saveFile(beside.name, beside.text, 'text/csv')}
        >
          Save {beside.name}
        </button>
      )}
    </>
  )
}

async function copy(lines: readonly ShownLine[]): Promise<Outcome> {
  const isCopied = await copyText(`${lines.map(({ text }) => text).join('\n')}\n`)
  return { said: isCopied ? 'Copied.' : 'The browser does not let it be copied: select the lines by hand.' }
}

async function download(session: Session, target: Target): Promise<Outcome> {
  const { extension, mediaType } = languages[target]
  try {
    const [name, beside] = [`.${extension}`, '-numbers.csv'].map((ending) =>
      fileNameOf(session.experiment(), ending),
    ) as [string, string]
    const { program, numbers } = await session.exportProgram(target, beside)
    saveFile(name, program, mediaType)
    return numbers === undefined
      ? { said: `Saved as ${name}.` }
      : {
          said: `Saved as ${name}. It reads its numbers from a file beside it:`,
          beside: { name: beside, text: numbers },
        }
  } catch (error) {
    return { said: messageOf(error) }
  }
}
