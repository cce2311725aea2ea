// The built page as most copies of it live, under a sub-path, with the watch upon its console in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const base = '/lab/'

/** @param {string} file of this folder */
const own = (file) => readFileSync(join(import.meta.dirname, file), 'utf8')
/** @param {string} file of the built page */
const built = (file) => readFileSync(join(root, 'dist', file), 'utf8')

/**
 * What goes wrong on purpose.
 *
 * @typedef {object} Faults
 * @property {string[]} workers run in one worker after another, before it starts; the last in all that follow
 * @property {string} page runs in the page before any script of its own
 * @property {Set<string>} missing what the names of files that are not to be had begin with
 * @property {Record<string, string>} pages others than the built one, by their names
 */

/** @returns {Faults} */
export const noFaults = () => ({ workers: [], page: '', missing: new Set(), pages: {} })

/**
 * @param {string} path
 * @param {Faults} faults
 * @returns {[type: string, text: string] | undefined} what is served otherwise than it was built
 */
function watched(path, { workers, page, pages }) {
  if (path in pages) return ['text/html', pages[path] ?? '']
  if (path === '')
    return [
      'text/html',
      built('index.html').replace(
        '<meta charset',
        '<script src="watch-page.js"></script><script src="fault.js"></script>$&',
      ),
    ]
  if (path === 'fault.js') return ['text/javascript', page]
  if (path === 'watch-page.js' || path === 'watch-worker.js') return ['text/javascript', own(path)]
  if (/^assets\/worker-[^/]+\.js$/.test(path)) {
    const fault = (workers.length > 1 ? workers.shift() : workers[0]) ?? ''
    return ['text/javascript', `import '../watch-worker.js'\n${built(path)}\n${fault}`]
  }
  return undefined
}

/** @param {Faults} faults @returns {import('vite').Plugin} */
const watch = (faults) => ({
  name: 'watch-the-console',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '').replace(/\?.*/s, '').slice(base.length)
      // A file is asked for each time; the page itself may be kept for going back to it.
      if (path !== '') response.setHeader('Cache-Control', 'no-store')
      if ([...faults.missing].some((name) => path.startsWith(`assets/${name}-`))) {
        response.statusCode = 404
        return response.end()
      }
      const answer = watched(path, faults)
      if (!answer) return next()
      response.setHeader('Content-Type', answer[0])
      response.end(answer[1])
    })
  },
})

/** @param {Faults} [faults] read at each request */
export async function serve(faults = noFaults()) {
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'error',
    plugins: [watch(faults)],
    preview: { port: 4177 },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The built page is not being served.')
  return { url, close: () => server.close() }
}
