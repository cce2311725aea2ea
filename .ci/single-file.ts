// Makes the whole lab one file, which opens by a double click: script, styles, fonts, data, worker and notices within the page
// (docs/adr/0026-offline.md).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'overfit-lab.html'
const published = join(import.meta.dirname, '../public')
const SPAWN = "new Worker(new URL('../../engine/worker.ts', import.meta.url), { type: 'module' })"

const read = (file: string) => readFileSync(join(published, file), 'utf8')

export function singleFile(): Plugin[] {
  return [inlineWorker(), inlinePage()]
}

/** A file has no other beside it to make a thread of: the worker's script is a text of the page's own. */
function inlineWorker(): Plugin {
  return {
    name: 'inline-worker',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/session/worker/spawn-worker.ts')) return null
      const inlined = code.replace(SPAWN, 'new InlineWorker()')
      if (inlined === code) throw new Error(`${id} does not make the worker as single-file.ts knows.`)
      return {
        code: `import InlineWorker from '../../engine/worker.ts?worker&inline'\n${inlined}`,
        map: null,
      }
    },
  }
}

function inlinePage(): Plugin {
  return {
    name: 'inline-page',
    transformIndexHtml: { order: 'pre', handler: withoutNeighbours },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const textOf = (ending: string) => {
          const found = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending))
          const [file] = found
          if (!file || found.length > 1)
            throw new Error(`One file of ${ending} was to be built, not ${found.length}.`)
          return file.type === 'chunk' ? file.code : String(file.source)
        }
        const notices = [textOf('.md'), read('licenses/worker.txt'), read('licenses/data.txt')].join('\n\n')
        const source = assemble(textOf('.html'), { script: textOf('.js'), style: textOf('.css'), notices })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: NAME, source })
      },
    },
  }
}

/** Its icon is in it, and nothing can be installed from a file. */
function withoutNeighbours(html: string): string {
  const icon = `data:image/svg+xml,${encodeURIComponent(read('favicon.svg'))}`
  return html.replace('/favicon.svg', icon).replace(/\s*<link rel="(?:apple-touch-icon|manifest)"[^>]*>/g, '')
}

interface Parts {
  script: string
  style: string
  notices: string
}

function assemble(html: string, { script, style, notices }: Parts): string {
  const early = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  const late = inScript(script)
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('<head>', () => `<head>\n    ${policy([early, late], style)}`)
    .replace(
      '</head>',
      () => `  <style>${style}</style>\n    <script type="module">${late}</script>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="text/plain">${inScript(notices)}</script>\n  </body>`)
}

/** What would end a script's element, or have its end be looked for elsewhere; in a text of the script it means the same. */
const inScript = (text: string) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/**
 * What is in the file, and nothing from anywhere: no address of the network is named. The worker has this policy too, and
 * it makes its WebAssembly from `data:`.
 */
function policy(scripts: string[], style: string): string {
  const digests = (texts: string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  const content = [
    "default-src 'none'",
    `script-src ${digests(scripts)} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${digests([style])}`,
    'img-src data:',
    'connect-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`
}
