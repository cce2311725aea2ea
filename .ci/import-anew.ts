// Lets a late part be fetched again where that has failed. Firefox and WebKit remember of an address that no module came
// from it, as the HTML standard asks, and never ask there again; so after a failure late parts are asked for under another
// address of the same file.
import type { Plugin } from 'vite'

/** What late parts are asked for with: nothing before the first failure. */
const ANEW = 'globalThis.anew'
const lateImport = /\bimport\((["'`])(\.\/[^"'`]+)\1\)/g

export function importAnew(): Plugin {
  return {
    name: 'import-anew',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(lateImport, importing)
      },
    },
  }
}

const importing = (_match: string, _quote: string, path: string) =>
  `import("${path}"+(${ANEW}??"")).catch(e=>{${ANEW}="?"+Date.now();throw e})`
