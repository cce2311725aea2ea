// What may follow `npm run bench --`, and what it asks for.
import { parseArgs } from 'node:util'

const SOAK_SECONDS = 600

/** A run that proves something, and one to develop by: fewer of everything, and less time for each. */
const full = {
  rounds: 2,
  cellMs: 800,
  finalRounds: 5,
  fleets: [1, 32, 128],
  growthFleets: [1, 2, 4, 8, 16, 32, 64, 128],
  peerRounds: 2,
  peerCellMs: 600,
  growthRounds: 1,
  besideRounds: 3,
  besideMs: 2000,
  moves: 30,
  watchMs: 10_000,
  loads: 5,
  profiles: 5,
  repetitions: { steps: 10_000, restarts: 50, moves: 1000 },
}
const quick = {
  rounds: 1,
  cellMs: 300,
  finalRounds: 2,
  fleets: [1, 32],
  growthFleets: [1, 8, 64],
  peerRounds: 1,
  peerCellMs: 200,
  growthRounds: 1,
  besideRounds: 1,
  besideMs: 1500,
  moves: 8,
  watchMs: 3000,
  loads: 2,
  profiles: 2,
  repetitions: { steps: 500, restarts: 5, moves: 50 },
}

/** @typedef {typeof full & { soakSeconds: number }} Settings */

/**
 * @param {string[]} args
 * @param {string[]} sections all there are
 */
export function readArguments(args, sections) {
  const { values } = parseArgs({
    args: args.map((arg) => (arg === '--soak' ? `--soak=${SOAK_SECONDS}` : arg)),
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      soak: { type: 'string' },
      json: { type: 'string' },
      markdown: { type: 'string' },
    },
  })
  const soakSeconds = Number(values.soak ?? SOAK_SECONDS)
  if (!(soakSeconds >= 30)) throw new Error(`--soak=${values.soak}: expected seconds, at least 30.`)
  const wanted = values.only?.split(',') ?? sections.filter((name) => name !== 'soak' || values.soak)
  const unknown = wanted.filter((name) => !sections.includes(name))
  if (unknown.length > 0) throw new Error(`--only=${unknown}: expected some of ${sections.join(', ')}.`)
  return {
    /** @type {Settings} */
    settings: { ...(values.quick ? quick : full), soakSeconds },
    wanted,
    quick: values.quick,
    json: values.json,
    markdown: values.markdown,
  }
}
