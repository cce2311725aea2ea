// A shader's source as it is read beside the driver's log: numbered, each complaint under the line that it is about.

interface Complaint {
  /** From 1; none where the driver names no line. */
  line: number | undefined
  text: string
}

/** `ERROR: 0:12: 'x' : undeclared identifier` as browsers write it, `0(12) : error C1008: …` as some drivers do. */
const withPlace = /^\D*\d+[:(](\d+)\)?\s*:\s*(.*)$/

/** @param log as the driver gives it, null where it has nothing to say */
export function numberedSource(source: string, log: string | null): string {
  const complaints = readComplaints(log ?? '')
  const lines = source.split('\n')
  const width = String(lines.length).length
  const under = (line: number | undefined) =>
    complaints
      .filter((complaint) => complaint.line === line)
      .map(({ text }) => `${'^'.padStart(width + 2)} ${text}`)
  const numbered = lines.flatMap((text, i) => {
    const own = under(i + 1)
    const mark = own.length > 0 ? '>' : ' '
    return [`${mark} ${String(i + 1).padStart(width)} ${text}`, ...own]
  })
  const elsewhere = complaints.filter(({ line }) => line === undefined || line > lines.length)
  return [...numbered, ...elsewhere.map(({ text }) => text)].join('\n')
}

function readComplaints(log: string): Complaint[] {
  // Some drivers end a log with a zero character.
  const lines = log.replaceAll('\0', '').split('\n')
  return lines.filter((line) => line.trim() !== '').map(readComplaint)
}

function readComplaint(text: string): Complaint {
  const [, line, what] = withPlace.exec(text) ?? []
  return line === undefined ? { line: undefined, text } : { line: Number(line), text: what || text }
}
