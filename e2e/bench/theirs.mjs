// Others, timed in a page of their own in the same browser.
import { join } from 'node:path'
import { createServer } from 'vite'
import { root } from './stage.mjs'

/** @param {import('./stage.mjs').Stage} stage */
export async function openTheirs({ browser }) {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(root, 'node_modules/.vite-bench'),
    logLevel: 'error',
    optimizeDeps: {
      include: ['@jax-js/jax', '@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm', 'convnetjs'],
    },
    server: { port: 4189 },
  })
  await server.listen()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.resolvedUrls?.local[0]}peers/page.html`)
  await page.waitForFunction('window.peers')
  /** @param {'prepare' | 'take' | 'learn'} verb @param {unknown[]} args @returns {Promise<any>} */
  const ask = (verb, ...args) => page.evaluate(`peers.${verb}(...${JSON.stringify(args)})`)
  return {
    /** @param {string} who @param {import('./shapes.mjs').Shape} shape @returns {import('./timing.mjs').Timer} */
    timer: (who, shape) => ({
      prepare: () => ask('prepare', who, shape),
      take: (steps) => ask('take', steps),
    }),
    /** @param {string} who @param {import('./shapes.mjs').Shape} shape @param {number} steps @returns {Promise<import('./ours.mjs').Learned>} */
    learn: (who, shape, steps) => ask('learn', who, shape, steps),
    close: () => Promise.all([page.close(), server.close()]),
  }
}
