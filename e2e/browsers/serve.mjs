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
 * What is served otherwise than it was built; nothing for the rest.
 *
 * @param {string} path
 * @returns {[type: string, text: string] | undefined}
 */
function watched(path) {
  if (path === '')
    return [
      'text/html',
      built('index.html').replace('<meta charset', '<script src="watch-page.js"></script>$&'),
    ]
  if (path === 'watch-page.js' || path === 'watch-worker.js') return ['text/javascript', own(path)]
  if (/^assets\/worker-[^/]+\.js$/.test(path))
    return ['text/javascript', `import '../watch-worker.js'\n${built(path)}`]
  return undefined
}

/** @type {import('vite').Plugin} */
const watch = {
  name: 'watch-the-console',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '').replace(/\?.*/s, '')
      const answer = path.startsWith(base) ? watched(path.slice(base.length)) : undefined
      if (!answer) return next()
      response.setHeader('Content-Type', answer[0])
      response.end(answer[1])
    })
  },
}

export async function serve() {
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'error',
    plugins: [watch],
    preview: { port: 4177 },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The built page is not being served.')
  return { url, close: () => server.close() }
}
