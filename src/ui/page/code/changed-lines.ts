// Which lines of a text are new, and a key for each that stays with it while others come and go.

export interface ShownLine {
  key: string
  text: string
  isChanged: boolean
}

/** A line is changed where the text before had fewer of the same; an empty one never is. */
export function compareLines(before: string, now: string): ShownLine[] {
  const had = countLines(before)
  const seen = new Map<string, number>()
  return now.split('\n').map((text) => {
    const occurrence = (seen.get(text) ?? 0) + 1
    seen.set(text, occurrence)
    return { key: `${occurrence} ${text}`, text, isChanged: text !== '' && occurrence > (had.get(text) ?? 0) }
  })
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}
