// TensorFlow.js, timed in a page of its own in the same browser.
import { join } from 'node:path'
import { createServer } from 'vite'
import { root } from './stage.mjs'

/** @typedef {'fit' | 'minimize'} Call */

/** @param {import('./stage.mjs').Stage} stage */
export async function openTheirs({ browser }) {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(root, 'node_modules/.vite-bench'),
    logLevel: 'error',
    optimizeDeps: { include: ['@tensorflow/tfjs'] },
    server: { port: 4189 },
  })
  await server.listen()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.resolvedUrls?.local[0]}baseline.html`)
  await page.waitForFunction('window.baseline')
  /**
   * @param {Call} call
   * @param {import('./shapes.mjs').Shape} shape
   * @param {'webgl' | 'cpu'} backend
   * @returns {import('./timing.mjs').Timer}
   */
  const timer = (call, shape, backend) => ({
    prepare: () => page.evaluate(`baseline.prepare('${call}', ${JSON.stringify(shape)}, '${backend}')`),
    take: (steps) => page.evaluate(`baseline.take(${steps})`),
  })
  return { timer, close: () => Promise.all([page.close(), server.close()]) }
}
