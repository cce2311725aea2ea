// The page that the bench calls: one peer at a time, on the main thread, with nothing else to do.
import { rowsOf } from '../shapes.mjs'
import { peers } from './table.mjs'

/** @typedef {import('../shapes.mjs').Shape} Shape */

/** @type {import('./table.mjs').Network | undefined} */
let network

/** What was set up before is gone. @param {string} who @param {Shape} shape */
async function setUp(who, shape) {
  network?.dispose()
  network = undefined
  const peer = peers[who]
  if (!peer) throw new Error(`There is no peer “${who}”.`)
  network = await peer.setUp(shape)
  return network
}

/** Sets up and compiles, by a first step. @param {string} who @param {Shape} shape */
async function prepare(who, shape) {
  const { train } = await setUp(who, shape)
  await train(1)
}

/** Milliseconds. @param {number} steps */
async function take(steps) {
  if (!network) throw new Error('Nothing has been prepared.')
  const began = performance.now()
  await network.train(steps)
  return performance.now() - began
}

/** Mean squared error of the training rows before the first step and after so many. @param {string} who @param {Shape} shape @param {number} steps */
async function learn(who, shape, steps) {
  const { train, predict } = await setUp(who, shape)
  const { targets } = rowsOf(shape)
  const start = meanSquaredError(await predict(), targets)
  await train(steps)
  return { start, end: meanSquaredError(await predict(), targets) }
}

/** @param {number[][]} predicted @param {number[][]} targets */
function meanSquaredError(predicted, targets) {
  const squares = targets.flatMap((row, n) =>
    row.map((target, j) => ((predicted[n]?.[j] ?? Number.NaN) - target) ** 2),
  )
  return squares.reduce((sum, square) => sum + square, 0) / squares.length
}

Object.assign(window, { peers: { prepare, take, learn } })
