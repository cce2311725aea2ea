// Words in lines of a given width.

/**
 * Breaks between words, and inside of what is wider than a line: an address.
 *
 * @param widthOf of words, in the unit of `width`
 */
export function wrapped(text: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = piecesOf(word, width, widthOf)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** One letter at least, however narrow the line is. */
function piecesOf(word: string, width: number, widthOf: (words: string) => number): string[] {
  const pieces: string[] = []
  let rest = word
  while (rest !== '' && widthOf(rest) > width) {
    let end = 1
    while (widthOf(rest.slice(0, end + 1)) <= width) end++
    // Behind a sign that parts an address, where there is one near the end.
    const behind = rest.slice(0, end).search(/[&/?#,][^&/?#,]*$/) + 1
    if (behind > end / 2) end = behind
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' ? pieces : [...pieces, rest]
}
