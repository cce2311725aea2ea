// A language of exported code is named where it is written, and in the table: all else asks the table.
import { expect, test } from 'vitest'
import { languages } from '../../src/experiment/export/languages'
import { linesOfCode } from './source-files'

const table = 'src/experiment/export/languages.ts'
/**
 * What a library's own loop prints is another matter than code for it; a notebook is PyTorch's program in cells; what reads
 * code reads PyTorch's, and says of others which they are.
 */
const others = [
  'src/experiment/export/reported-losses.ts',
  'src/experiment/export/notebook/',
  'src/experiment/from-code/',
]

test.each(Object.keys(languages))(
  '%s is named in the catalog, in its folder and in the table',
  (language) => {
    const isAllowed = (file: string) =>
      file.startsWith('src/catalog/') ||
      file.startsWith(`src/experiment/export/${language}/`) ||
      file === table ||
      others.some((other) => file.startsWith(other))
    expect(linesOfCode(new RegExp(`\\b${language}\\b`), isAllowed)).toEqual([])
  },
)
