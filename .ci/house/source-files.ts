// The files of src as the checks of the house see them.
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Every file below a folder of the repository, with forward slashes: `src/ui/page/App.tsx`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)
