// Words that go on where others end: one mark, so that they stay together in another font.
import type { Mark, WordsMark } from './mark'

/** How far apart two pieces of one text may seem, pixels. */
const SLACK = 1

/** @param widthOf of words as they are drawn */
export function joinWords(marks: readonly Mark[], widthOf: (words: WordsMark) => number): Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    const before = joined.at(-1)
    const text = before && goingOn(before, mark, widthOf)
    if (text === undefined) joined.push(mark)
    else joined[joined.length - 1] = { ...(before as WordsMark), text }
  }
  return joined
}

/** The text of both, with the space between them; nothing where they are not one text. */
function goingOn(one: Mark, other: Mark, widthOf: (words: WordsMark) => number): string | undefined {
  if (one.kind !== 'words' || other.kind !== 'words' || !isAlike(one, other)) return undefined
  const text = [one.text, `${one.text} `].find((before) => {
    const end = one.x + widthOf({ ...one, text: before })
    return Math.abs(end - other.x) < SLACK
  })
  return text === undefined ? undefined : text + other.text
}

function isAlike(one: WordsMark, other: WordsMark): boolean {
  const look = ({ size, weight, color, anchor }: WordsMark) => JSON.stringify([size, weight, color, anchor])
  return Math.abs(one.y - other.y) < SLACK && look(one) === look(other)
}
