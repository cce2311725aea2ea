// `npm run browsers -- --faults`: every case in one browser after the other; what fails says what was expected and seen.
import { noFaults, serve } from '../serve.mjs'
import { cases } from './cases.mjs'
import { labOf } from './lab.mjs'
import { NotPossible } from './not-possible.mjs'

/** @typedef {import('./lab.mjs').Lab} Lab @typedef {import('./cases.mjs').Case} Case */

/** @param {Lab} lab @param {Case} each @returns {Promise<{ mark: '✓' | '–' | '✘', said: string }>} */
async function outcomeOf(lab, { run }) {
  try {
    return { mark: '✓', said: String((await run(lab)) ?? '') }
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    return { mark: error instanceof NotPossible ? '–' : '✘', said: message }
  } finally {
    lab.mend()
  }
}

/** @param {Lab} lab @param {readonly Case[]} chosen @param {(line: string) => void} say */
async function countOutcomes(lab, chosen, say) {
  const counts = { '✓': 0, '–': 0, '✘': 0 }
  for (const each of chosen) {
    const { mark, said } = await outcomeOf(lab, each)
    counts[mark]++
    say(`${mark} ${each.name}${said ? `: ${said}` : ''}`)
  }
  return counts
}

/**
 * @param {readonly import('../browsers.mjs').Browser[]} browsers
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [part] of a case's name; all of them without it
 * @returns {Promise<string[]>} what failed
 */
export async function goThroughCases(browsers, env, part = '') {
  const chosen = cases.filter(({ name }) => name.includes(part))
  if (chosen.length === 0) throw new Error(`No case has “${part}” in its name.`)
  const failures = []
  for (const { open } of browsers) {
    const faults = noFaults()
    const server = await serve(faults)
    const session = await open(env)
    const counts = await countOutcomes(labOf(session, server.url, faults), chosen, (line) =>
      console.log(`  ${session.name}: ${line}`),
    )
    await session.close()
    await server.close()
    const summary = `${session.name}: ${counts['✓']} pass, ${counts['–']} not possible, ${counts['✘']} fail`
    console.log(summary)
    if (counts['✘'] > 0) failures.push(summary)
  }
  return failures
}
