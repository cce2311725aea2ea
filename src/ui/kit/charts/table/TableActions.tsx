// Taking a chart's table along: to the clipboard, for a spreadsheet, or as a CSV.
import { useState } from 'react'
import { messageOf } from '../../../../experiment/parse/message-of'
import { notLoaded } from '../../../../experiment/parse/not-loaded'
import { fileNameOf } from '../../file-name'
import { saveFile } from '../../save-file'
import { useSession } from '../../session-context'
import type { TableFrame } from './table-frame'
import '../../controls/small-button.css'

export function TableActions({ caption, table }: { caption: string; table: TableFrame }) {
  const session = useSession()
  const [said, setSaid] = useState('')
  const act = async (what: (text: typeof import('./table-text').tableText) => Promise<string>) => {
    setSaid('')
    setSaid(await take(what))
  }
  const save = async (text: typeof import('./table-text').tableText) => {
    const words = caption.toLowerCase().match(/[a-z0-9]+/g) ?? ['table']
    const name = fileNameOf(session.experiment(), `-${words.slice(0, 4).join('-')}.csv`)
    saveFile(name, text(table, ','), 'text/csv')
    return `Saved as ${name}.`
  }
  return (
    <p className="table-actions">
      <button type="button" className="small" onClick={() => void act((text) => copy(text(table, '\t')))}>
        Copy
      </button>
      <button type="button" className="small" onClick={() => void act(save)}>
        Save as CSV
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

async function take(
  what: (text: typeof import('./table-text').tableText) => Promise<string>,
): Promise<string> {
  try {
    return await what((await import('./table-text')).tableText)
  } catch (error) {
    return messageOf(notLoaded('What writes the table', error))
  }
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied.'
  } catch {
    return 'The browser does not let it be copied: save it instead.'
  }
}
