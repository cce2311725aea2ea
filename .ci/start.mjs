// `npm start`: installs what is missing, builds the page, serves it, and opens it where there is a desktop.
import { join } from 'node:path'
import { hasDesktop } from './desktop.mjs'
import { installDependencies } from './install.mjs'

const root = join(import.meta.dirname, '..')

installDependencies()
const { build, preview } = await import('vite')
await build({ root, logLevel: 'warn' })
// Takes the next free port where 4173 is taken.
const server = await preview({ root, preview: { port: 4173, open: hasDesktop() } })
console.log('\nOverfit Lab is ready (Ctrl+C stops it):')
server.printUrls()
