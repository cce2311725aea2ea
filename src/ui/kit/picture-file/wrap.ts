// Words in lines of a given width.

/**
 * Breaks between words, and inside of what is wider than a line: an address.
 *
 * @param widthOf of words, in the unit of `width`
 */
export function wrapped(text: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = []
  const words = text.split(' ').flatMap((word) => piecesOf(word, width, widthOf))
  for (const { piece, goesOn } of words) {
    const last = lines.at(-1)
    const longer = `${last} ${piece}`
    if (last === undefined || goesOn || widthOf(longer) > width) lines.push(piece)
    else lines[lines.length - 1] = longer
  }
  return lines.filter((line) => line !== '')
}

interface Piece {
  piece: string
  /** The one before is of the same word. */
  goesOn: boolean
}

/** One letter at least, however narrow the line is. */
function piecesOf(word: string, width: number, widthOf: (words: string) => number): Piece[] {
  const pieces: Piece[] = []
  let rest = word
  while (rest.length > 1 && widthOf(rest) > width) {
    let end = 1
    while (widthOf(rest.slice(0, end + 1)) <= width) end++
    // Behind a sign that parts an address, where there is one near the end.
    const behind = rest.slice(0, end).search(/[&/?#,][^&/?#,]*$/) + 1
    if (behind > end / 2) end = behind
    pieces.push({ piece: rest.slice(0, end), goesOn: pieces.length > 0 })
    rest = rest.slice(end)
  }
  return [...pieces, { piece: rest, goesOn: pieces.length > 0 }]
}
