// Taking a chart's table along: to the clipboard, for a spreadsheet, or as a CSV.
import { useState } from 'react'
import { messageOf } from '../../../../experiment/parse/message-of'
import { notLoaded } from '../../../../experiment/parse/not-loaded'
import type { Session } from '../../../../session/session'
import { copyText } from '../../copy-text'
import { fileNameOf } from '../../file-name'
import { saveFile } from '../../save-file'
import { useSession } from '../../session-context'
import type { TableFrame } from './table-frame'
import '../../controls/small-button.css'

interface TableActionsProps {
  caption: string
  table: TableFrame
}

export function TableActions({ caption, table }: TableActionsProps) {
  const session = useSession()
  const [said, setSaid] = useState('')
  const act = async (action: () => Promise<string>) => {
    setSaid('')
    setSaid(await action())
  }
  return (
    <p className="table-actions">
      <button type="button" className="small" onClick={() => void act(() => copy(table))}>
        Copy
      </button>
      <button
        type="button"
        className="small"
        onClick={() => void act(() => save({ caption, table }, session))}
      >
        Save as CSV
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

/** @returns what became of it, in words */
async function copy(table: TableFrame): Promise<string> {
  return written(table, '\t', async (text) =>
    (await copyText(text)) ? 'Copied.' : 'The browser does not let it be copied: save it instead.',
  )
}

async function save({ caption, table }: TableActionsProps, session: Session): Promise<string> {
  return written(table, ',', async (text) => {
    const words = caption.toLowerCase().match(/[a-z0-9]+/g) ?? ['table']
    const name = fileNameOf(session.experiment(), `-${words.slice(0, 4).join('-')}.csv`)
    saveFile(name, text, 'text/csv')
    return `Saved as ${name}.`
  })
}

async function written(
  table: TableFrame,
  delimiter: ',' | '\t',
  take: (text: string) => Promise<string>,
): Promise<string> {
  try {
    const { tableText } = await import('./table-text')
    return await take(tableText(table, delimiter))
  } catch (error) {
    return messageOf(notLoaded('What writes the table', error))
  }
}
