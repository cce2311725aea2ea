// A screen that nobody sees: Firefox has no WebGL without one, and WebKitGTK does not start.
import { spawn } from 'node:child_process'

/**
 * @param {string} xvfb
 * @returns {Promise<{ name: string; close(): void }>}
 */
export function openDisplay(xvfb) {
  // It picks a number that is free, and writes it to its third stream.
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1500x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)))
    child.once('error', reject)
    child.stdio[3]?.once('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, close: () => child.kill() }),
    )
  })
}
