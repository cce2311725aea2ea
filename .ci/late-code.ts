// Keeps the code that is exported out of what the page needs to begin. An idea of the catalog is one file in every
// language, of which the page needs the words at once and the code only when it is asked for; but a bundler never
// divides a file. So the tables of code get every file of the catalog as a copy of its own, of which the code is left.
import type { Plugin } from 'vite'

const COPY = '?code'
const table = /\/src\/catalog\/\w+\/code-table\.ts$/
const part = /\/src\/catalog\/\w+\/[\w-]+\.ts$/

export function lateCode(): Plugin {
  return {
    name: 'late-code',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !(table.test(importer) || importer.endsWith(COPY))) return null
      const found = await this.resolve(source, importer.replace(COPY, ''), { skipSelf: true })
      return found && part.test(found.id) ? `${found.id}${COPY}` : found
    },
  }
}
