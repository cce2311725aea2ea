// Words of the code in the page's own colours: what is blue and green in the charts is so in the code.
import type { CodeWriter, Tone } from '../../../experiment/export/code-writer'

export interface TintedWord {
  text: string
  tone?: Tone | 'quiet'
}

/** A line in parts; a comment is one of them. */
export function tinted(
  line: string,
  { comment, tones }: Pick<CodeWriter, 'comment' | 'tones'>,
): TintedWord[] {
  return line
    .split(new RegExp(`(${comment}.*|\\b(?:${Object.keys(tones).join('|')})\\b)`))
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith(comment)) return { text, tone: 'quiet' }
      const tone = tones[text]
      return tone ? { text, tone } : { text }
    })
}
