// Says the order of the cascade's layers at the head of every style sheet. Said in one alone it would have to arrive
// first, and which of the built sheets does is up to how the bundler divides the scripts that import them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const file = join(import.meta.dirname, '../src/ui/styles/layers.css')

export function layersFirst(): Plugin {
  const [order = ''] = /@layer [^{;]+;/.exec(readFileSync(file, 'utf8')) ?? []
  if (order === '') throw new Error(`${file} does not say the order of the layers.`)
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/.*\.css$/.test(id) ? { code: `${order}${code}`, map: null } : null),
  }
}
