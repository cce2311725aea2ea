// Compiles what is written in AssemblyScript: `import url from './x.as.ts?wasm'` is the address of the compiled file.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const WASM = '?wasm'
const cache = join(import.meta.dirname, '../node_modules/.cache/assembly-script')
/** No runtime and no checks: numbers in memory, and nothing that would have to be collected. */
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd']

/**
 * @param source the file
 * @returns the compiled file: of a digest of all that goes into it, so that it is compiled once
 */
export async function compiled(source: string): Promise<string> {
  const { main, version } = await import('assemblyscript/asc')
  const text = readFileSync(source, 'utf8')
  const digest = createHash('sha256')
    .update([text, version, ...options].join('\n'))
    .digest('hex')
  const file = join(cache, digest.slice(0, 16), `${basename(source, '.as.ts')}.wasm`)
  if (existsSync(file)) return file
  const { error, stderr } = await main([source, ...options, '--outFile', file])
  if (error) throw new Error(`${source} does not compile:\n${stderr.toString()}`)
  return file
}

export function assemblyScript(): Plugin {
  return {
    name: 'assembly-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !source.endsWith(WASM)) return null
      return `${await compiled(join(dirname(importer), source.slice(0, -WASM.length)))}?url`
    },
  }
}
