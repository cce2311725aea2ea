// `node --expose-gc .ci/class/crowd.mjs 60 200`: the figures of classes of so many simulated students, as a table.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')
/** @type {{ module: typeof import('./crowd-figures.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'crowd-figures.ts'), {
  root,
  configFile: false,
  // As vite.config.ts has it.
  resolve: { alias: { 'vega-datasets/data': join(root, 'node_modules/vega-datasets/data') } },
})
const counts = process.argv.slice(2).map(Number)
const rows = []
for (const count of counts.length > 0 ? counts : [60, 200]) rows.push(await module.crowd(count))
console.table(rows)
