// A stranger's text where one line is expected: in a sentence of ours, in a comment of a program.

/** What would break the line, turn it round or hide in it is spelled out: `\u{2028}`. */
export function inOneLine(text: string): string {
  return text.replace(
    /[\p{Zl}\p{Zp}\p{Cc}\p{Cf}\p{Cs}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
