// What a class is served by, and what is known of it: .ci/class is TypeScript, which Node 20 does not read.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')

/** @param {string} name @returns {Promise<any>} */
export async function loadOfClass(name) {
  const { module } = await runnerImport(join(root, '.ci/class', name), {
    root,
    configFile: false,
    // As vite.config.ts has it.
    resolve: { alias: { 'vega-datasets/data': join(root, 'node_modules/vega-datasets/data') } },
  })
  return module
}
