// What networks on the processor come to, weight by weight, wherever they are trained: in both of its languages, and in every
// browser.
import { createHash } from 'node:crypto'
import { open } from './figures.mjs'

/** Of addresses: every activation that is curved, softmax, dropout, batches, a penalty of whole units. */
export const digests = [
  { address: 'preset=noisy-moons&model.activation=tanh&dropout=0.2', steps: 60, digest: '38f86d84a5829fa7' },
  {
    address: 'preset=noisy-moons&model.activation=sigmoid&penalty.kind=group',
    steps: 60,
    digest: 'dcaf0777a16ad11d',
  },
  { address: 'preset=digits&optimizer.batchSize=50', steps: 30, digest: 'b1afb5638f87d22a' },
]

/** @param {ArrayLike<number>} parameters in float32 */
export function digestOf(parameters) {
  return createHash('sha256').update(Float32Array.from(parameters)).digest('hex').slice(0, 16)
}

/** @param {import('./session').BrowserSession} session @param {string} url @returns {Promise<string>} what is alike, in words */
export async function compareDigests(session, url) {
  for (const { address, steps, digest } of digests) {
    // Another hash alone would be no other page.
    await session.goto('about:blank')
    await open(session, url, `&engine=cpu#${address}`)
    const { parameters } = await session.evaluate(
      (/** @type {number} */ steps) => window.overfitLab.run(steps),
      steps,
    )
    const found = digestOf(parameters.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]))
    if (found !== digest)
      throw new Error(`The weights of #${address} are ${found}; elsewhere they are ${digest}.`)
  }
  return `cpu: the weights of ${digests.length} networks are those of everywhere`
}
