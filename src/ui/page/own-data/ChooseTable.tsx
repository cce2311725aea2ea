// Which file, or what was copied from a spreadsheet.
import { useState } from 'react'
import { KeptList } from './kept/KeptList'
import type { DroppedFile } from './open-own-data'
import { readTable } from './read-table'
import '../../kit/controls/small-button.css'

export function ChooseTable({ onFile }: { onFile(file: DroppedFile): void }) {
  const [pasted, setPasted] = useState('')
  return (
    <form
      className="choose-table"
      onSubmit={(event) => {
        event.preventDefault()
        if (pasted.trim() !== '') onFile({ name: 'pasted', text: pasted })
      }}
    >
      <p className="own-data-sentence">
        A table with a row for each example: the columns that are known, and the one to be foretold.
      </p>
      <p>
        <label className="small">
          Choose a file
          <input
            className="file-input"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) onFile(await readTable(file))
            }}
          />
        </label>{' '}
        or drop one anywhere on the page, or paste:
      </p>
      <textarea
        aria-label="A table, pasted"
        rows={10}
        spellCheck={false}
        placeholder={'size,colour,price\n52,red,3.1\n61,blue,3.8'}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <p>
        <button type="submit" disabled={pasted.trim() === ''}>
          Look at it
        </button>
      </p>
      <p className="quiet">
        CSV, TSV or any text in columns, up to 50,000 rows and 200 columns. It never leaves this device.
      </p>
      <KeptList />
    </form>
  )
}
