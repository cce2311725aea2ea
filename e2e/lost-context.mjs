// Takes the GPU away from the page's worker, as the browser does.
import { changeScript } from './changed-files.mjs'

/** @typedef {import('playwright').Page} Page */

/**
 * The first workers of the page lose their context when they are told to; those that follow keep their own.
 *
 * @param {Page} page before it is opened
 * @param {number} losing
 */
export async function makeLosable(page, losing) {
  const prelude = `
    const getContext = OffscreenCanvas.prototype.getContext;
    OffscreenCanvas.prototype.getContext = function (...options) {
      const gl = getContext.apply(this, options);
      new BroadcastChannel('gpu').onmessage = () => gl.getExtension('WEBGL_lose_context').loseContext();
      return gl;
    };\n`
  await changeScript(page, 'worker', (body, time) => `${time < losing ? prelude : ''}${body}`)
}

/** @param {Page} page */
export const loseContext = (page) =>
  page.evaluate(() => {
    const gpu = new BroadcastChannel('gpu')
    gpu.postMessage('lose')
    gpu.close()
  })
