// `npm run class`: installs what is missing, builds the page, serves it to a class with a room of its own, and opens the
// host's view where there is a desktop. docs/class.md says how an instructor uses it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasDesktop } from './desktop.mjs'
import { installDependencies } from './install.mjs'

const root = join(import.meta.dirname, '..')

const help = `npm run class -- [options]

  --port 4173        where the page is served; without it the next free one from 4173 on
  --host 0.0.0.0     at which of this machine's addresses; 127.0.0.1 for this machine alone
  --address URL      where students join, if that is none of this machine's addresses (a tunnel, a name)
  --cert FILE        for https, with --key FILE
  --keep FILE        the room is kept in this file, and goes on from it when the server is started again
  --room CODE        the room's code, 4 to 12 letters and digits, and
  --host-secret HEX  its host's secret, 32 hexadecimal digits: with both, a room goes on in another process
`

const text = /** @type {const} */ ({ type: 'string' })

function readOptions() {
  try {
    return parseArgs({
      options: {
        port: text,
        host: text,
        address: text,
        cert: text,
        key: text,
        keep: text,
        room: text,
        'host-secret': text,
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return fail(error)
  }
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/**
 * In a terminal's own colours it would be inverted in a dark one, which not every phone reads.
 *
 * @param {string} address
 */
async function codeFor(address) {
  const { renderUnicodeCompact } = await import('uqr')
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n')
  return lines.map((line) => (process.stdout.isTTY ? `  \x1b[97;40m${line}\x1b[0m` : `  ${line}`)).join('\n')
}

const { port, 'host-secret': secret, help: isHelp, ...options } = readOptions()
if (isHelp) {
  console.log(help)
  process.exit(0)
}
const number = Number(port ?? 4173)
if (!Number.isInteger(number) || number < 0 || number > 65_535) fail('--port needs a number from 0 to 65535.')

installDependencies()
const { build, runnerImport } = await import('vite')
await build({ root, logLevel: 'warn' })
/** @type {{ module: typeof import('./class/serve-class.ts') }} */
const { module } = await runnerImport(join(root, '.ci/class/serve-class.ts'), { root, configFile: false })
const served = await module
  .serveClass({
    host: '0.0.0.0',
    ...options,
    secret,
    port: number,
    isPortFixed: port !== undefined,
    isOpened: hasDesktop(),
  })
  .catch(fail)
const [first = '', ...others] = served.studentAddresses
console.log(`
The class's room is open (Ctrl+C closes it).

  Students  ${first}
            room ${served.code.slice(0, 4)} ${served.code.slice(4)}
${others.map((address) => `            or ${address}\n`).join('')}
${await codeFor(first)}

  You       ${served.hostAddress}
            Whoever has this address is the host: do not show it.
`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  // Vite's own would end the process before the room is in its file.
  process.removeAllListeners(signal)
  process.once(signal, () => {
    void served.stop().then(() => process.exit(0), fail)
  })
}
