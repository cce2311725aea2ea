// Files of the built page, served otherwise than they were built. They are read from the disk: asked of the server from here,
// a file would now and then fail to come for reasons that are nobody's fault.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @typedef {import('playwright').Page} Page */

const dist = join(import.meta.dirname, '../dist')
const assets = join(dist, 'assets')

/**
 * @param {Page} page
 * @param {string} name of a script, without its digest
 * @param {(body: string, time: number) => string} change told how often it has been asked for before
 */
export async function changeScript(page, name, change) {
  let times = 0
  await page.route(`**/assets/${name}-*.js`, (route) => {
    const body = readFileSync(join(assets, basename(route.request().url())), 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body: change(body, times++) })
  })
}

/** @param {Page} page @param {(body: string) => string} change */
export async function changePage(page, change) {
  const body = change(readFileSync(join(dist, 'index.html'), 'utf8'))
  await page.route('**/lab/', (route) => route.fulfill({ contentType: 'text/html', body }))
}

/** @param {Page} page @param {Record<string, string>} headers */
export async function serveAssetsWith(page, headers) {
  await page.route('**/assets/*', (route) =>
    route.fulfill({ path: join(assets, basename(route.request().url())), headers }),
  )
}
