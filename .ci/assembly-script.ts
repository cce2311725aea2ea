// Compiles what is written in AssemblyScript: `import url from './x.as.ts?wasm'` is the address of the compiled file.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const WASM = '?wasm'
const cache = join(import.meta.dirname, '../node_modules/.cache/assembly-script')
const compiler = join(import.meta.dirname, '../node_modules/assemblyscript/package.json')
/**
 * No runtime and no checks: numbers in a memory that the module is given, and nothing that would have to be collected. That
 * vectors are exchanged does not matter: they never leave the module.
 */
const options = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'],
  ...['--disableWarning', '112'],
]

/** What a file imports, of AssemblyScript, and each of those. */
const imported = /\bfrom '(\.{1,2}\/[^']+\.as)'/g

/**
 * @param source the file
 * @returns the compiled file: of a digest of all that goes into it, so that it is compiled once
 */
export async function compiled(source: string): Promise<string> {
  const texts = textsOf(source)
  const { version } = JSON.parse(readFileSync(compiler, 'utf8')) as { version: string }
  const digest = createHash('sha256')
    .update([...texts, version, ...options].join('\n'))
    .digest('hex')
  const file = join(cache, digest.slice(0, 16), `${basename(source, '.as.ts')}.wasm`)
  if (existsSync(file)) return file
  // Loaded only where there is something to compile.
  const { main } = await import('assemblyscript/asc')
  // Whoever asks meanwhile finds no file, or a whole one.
  const unfinished = `${file}.${process.pid}`
  const { error, stderr } = await main([source, ...options, '--outFile', unfinished])
  if (error) throw new Error(`${source} does not compile:\n${stderr.toString()}`)
  renameSync(unfinished, file)
  return file
}

/** The text of a file, and of all that it imports. */
function textsOf(source: string, seen = new Map<string, string>()): string[] {
  if (seen.has(source)) return []
  const text = readFileSync(source, 'utf8')
  seen.set(source, text)
  for (const [, name] of text.matchAll(imported)) textsOf(join(dirname(source), `${name}.ts`), seen)
  return [...seen.values()]
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
