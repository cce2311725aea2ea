// How the file was read: said in a line, changed under it.
import { counted } from '../../../catalog/number-text'
import type { TableFormat } from '../../../experiment/own-data/table-format'
import type { DroppedFile } from './open-own-data'
import type { OwnTable } from './use-own-table'

interface FileLineProps {
  file: DroppedFile
  own: OwnTable
  onOther(): void
}

const delimiterNames: Record<string, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'blanks',
}
const thousandsNames = { '': 'none', ',': 'comma', '.': 'point', ' ': 'blank', '’': 'apostrophe' }

export function FileLine({ file, own, onOther }: FileLineProps) {
  const { table } = own
  const { format, rows, names, remarks } = table
  return (
    <div className="file-line">
      <p>
        <b>{file.name}</b> {counted(rows.length, 'row')}, {counted(names.length, 'column')},{' '}
        {delimiterNames[format.delimiter] ?? format.delimiter},{' '}
        {format.hasHeader ? 'first row is names' : 'no row of names'}
        {file.readAs && `, read as ${file.readAs}`}
        {remarks.map((remark) => (
          <span key={remark}> · {remark}</span>
        ))}
      </p>
      <details>
        <summary>Read it otherwise</summary>
        <FormatControls format={format} onChange={own.setFormat} />
      </details>
      <button type="button" className="small" onClick={onOther}>
        Another file
      </button>
    </div>
  )
}

interface FormatControlsProps {
  format: TableFormat
  onChange(changed: Partial<TableFormat>): void
}

function FormatControls({ format, onChange }: FormatControlsProps) {
  const pick = <K extends 'delimiter' | 'decimal' | 'thousands'>(key: K, label: string, names: object) => (
    <label>
      {label}{' '}
      <select
        value={format[key]}
        onChange={(event) => onChange({ [key]: event.currentTarget.value as TableFormat[K] })}
      >
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="format-controls">
      {pick('delimiter', 'Values are parted by', delimiterNames)}
      {pick('decimal', 'Decimals', { '.': '1.5', ',': '1,5' })}
      {pick('thousands', 'Thousands', thousandsNames)}
      <label>
        <input
          type="checkbox"
          checked={format.hasHeader}
          onChange={() => onChange({ hasHeader: !format.hasHeader })}
        />{' '}
        first row is names
      </label>
    </div>
  )
}
