// The files of src as the checks of the house see them: where they lie, and what they import.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Every file below a folder of the repository, with forward slashes: `src/ui/page/App.tsx`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)
export const isCode = (file: string) => /\.tsx?$/.test(file)

/** The name in an import of any form: of values, of types, `import('…')` as a late part or within a type. */
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"](\.{1,2}\/[^'"?]+)(?:\?[^'"]*)?['"]/g

/** Of each file of code below src, the others that it imports. */
export function importsWithin(files: readonly string[]): Map<string, string[]> {
  const all = new Set(files)
  const named = (file: string, name: string) => {
    const base = posix.join(dirname(file), name)
    return [base, `${base}.ts`, `${base}.tsx`].filter((candidate) => all.has(candidate)).slice(0, 1)
  }
  return new Map(
    files.map((file) => [
      file,
      [...textOf(file).matchAll(specifier)].flatMap(([, name]) => named(file, name as string)),
    ]),
  )
}

/** `src/ui/page/App.tsx:12: the line` of each line of code that matches, but in tests, in their suites and in comments. */
export function linesOfCode(pattern: RegExp, isAllowed: (file: string) => boolean): string[] {
  const files = filesBelow('src').filter((file) => isCode(file) && !isTest(file) && !isAllowed(file))
  return files.flatMap((file) => {
    const lines = textOf(file).split('\n')
    if (lines.some((line) => line.endsWith("from 'vitest'"))) return []
    return lines.flatMap((line, i) =>
      pattern.test(withoutComment(line)) ? [`${file}:${i + 1}: ${line.trim()}`] : [],
    )
  })
}

function withoutComment(line: string): string {
  return line.replace(/^\s*(?:\/\/|\/?\*).*/, '')
}
