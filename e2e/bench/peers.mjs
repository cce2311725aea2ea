// One model against everyone else who trains such networks in a browser: the same network, rows, loss and optimizer.
import { openLab } from './lab-page.mjs'
import { ourRun, weLearn } from './ours.mjs'
import { note } from './peers/note.mjs'
import { peers } from './peers/table.mjs'
import { race, ratios } from './race.mjs'
import { short } from './section.mjs'
import { shapes } from './shapes.mjs'
import { median } from './statistics.mjs'
import { openTheirs } from './theirs.mjs'

/** @typedef {import('./ours.mjs').Learned} Learned */
/** @typedef {import('./shapes.mjs').Optimizer} Optimizer */
/** @typedef {Record<string, Record<string, Learned>>} Losses by shape and by who */

/** Enough to tell that a loss falls. */
const STEPS = 10
/** Relative, of losses that have to be the same. */
const TOLERANCE = 1e-3

const optimizers = /** @type {const} */ (['adam', 'sgd'])
const engines = /** @type {const} */ (['webgl', 'cpu'])
const names = { adam: 'Adam', sgd: 'SGD' }

const we = (/** @type {'webgl' | 'cpu'} */ engine, /** @type {Optimizer} */ optimizer) =>
  `ours, ${engine}, ${names[optimizer]}`
const ourselves = engines.flatMap((engine) =>
  optimizers.map((optimizer) => ({ who: we(engine, optimizer), engine, optimizer })),
)
const others = Object.keys(peers)
const everyone = [...ourselves, ...Object.entries(peers).map(([who, { optimizer }]) => ({ who, optimizer }))]

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measurePeers(stage, { peerRounds, peerCellMs }) {
  const pages = {
    webgl: await openLab(stage, 'webgl', '&paused=1'),
    cpu: await openLab(stage, 'cpu', '&paused=1'),
  }
  const theirs = await openTheirs(stage)
  const losses = await learnAll(pages, theirs)
  const cells = shapes.flatMap((shape) => [
    ...ourselves.map(({ who, engine, optimizer }) => ({
      who,
      shape,
      models: 1,
      timer: ourRun(pages[engine], shape, optimizer),
    })),
    ...others.map((who) => ({ who, shape, models: 1, timer: theirs.timer(who, shape) })),
  ])
  const rates = await race(cells, { rounds: peerRounds, cellMs: peerCellMs })
  await Promise.all([pages.webgl.close(), pages.cpu.close(), theirs.close()])
  const ahead = aheadOf(rates)
  return {
    tables: [aheadTable(ahead, peerRounds), rateTable(rates), lossTable(losses)],
    figures: { leastAhead: Math.min(...Object.values(ahead).flatMap((byShape) => Object.values(byShape))) },
    data: { losses, rates, ahead },
  }
}

/**
 * Who is timed has to train, and the same: all begin with one loss and end with less, by SGD with the same again. Adams
 * differ in their ε.
 *
 * @param {Record<'webgl' | 'cpu', import('./lab-page.mjs').Page>} pages
 * @param {Awaited<ReturnType<typeof openTheirs>>} theirs
 */
async function learnAll(pages, theirs) {
  /** @type {Losses} */
  const losses = {}
  for (const shape of shapes) {
    /** @type {Record<string, Learned>} */
    const learned = {}
    for (const { who, engine, optimizer } of ourselves) {
      learned[who] = await weLearn(pages[engine], shape, optimizer, STEPS)
    }
    for (const who of others) learned[who] = await theirs.learn(who, shape, STEPS)
    losses[shape.name] = learned
    for (const { who, optimizer } of everyone) {
      assertTrains(`${who} on ${shape.name}`, learned[who], learned[we('cpu', optimizer)], optimizer)
    }
  }
  return losses
}

/** @param {string} what @param {Learned | undefined} theirs @param {Learned | undefined} ours @param {Optimizer} optimizer */
function assertTrains(what, theirs, ours, optimizer) {
  if (!theirs || !ours) throw new Error(`${what}: nothing to compare.`)
  const isSame = (/** @type {'start' | 'end'} */ when) =>
    Math.abs(theirs[when] - ours[when]) <= TOLERANCE * ours[when]
  const told = `${what}: from a loss of ${theirs.start} to ${theirs.end}, ours from ${ours.start} to ${ours.end}.`
  if (!isSame('start') || !(theirs.end < theirs.start)) throw new Error(told)
  if (optimizer === 'sgd' && !isSame('end')) throw new Error(told)
}

/** Our better engine against each, by peer and by shape. @param {import('./race.mjs').Rates} rates */
function aheadOf(rates) {
  return Object.fromEntries(
    Object.entries(peers).map(([who, { optimizer }]) => [
      who,
      Object.fromEntries(
        shapes.map(({ name }) => {
          const ours = engines.map((engine) => rates[name]?.[we(engine, optimizer)])
          const better = ours.sort((a, b) => (b?.median ?? 0) - (a?.median ?? 0))[0]
          return [name, median(ratios(better, rates[name]?.[who]))]
        }),
      ),
    ]),
  )
}

const columns = ['', ...shapes.map(({ name }) => name)]

/** @param {Record<string, Record<string, number>>} ahead @param {number} rounds */
function aheadTable(ahead, rounds) {
  return {
    title: `Our better engine against others: one model, full batch, steps a second, median of ${rounds} rounds`,
    columns,
    rows: others.map((who) => [
      who,
      ...shapes.map(({ name }) => `${short(ahead[who]?.[name] ?? Number.NaN)} ×`),
    ]),
    note,
  }
}

/** @param {import('./race.mjs').Rates} rates */
function rateTable(rates) {
  return {
    title: 'Steps a second of them, in the same rounds',
    columns,
    rows: everyone.map(({ who }) => [
      who,
      ...shapes.map(({ name }) => short(rates[name]?.[who]?.median ?? Number.NaN)),
    ]),
  }
}

/** @param {Losses} losses */
function lossTable(losses) {
  const after = (/** @type {string} */ one, /** @type {string} */ name) =>
    (losses[name]?.[one]?.end ?? Number.NaN).toFixed(4)
  const before = (/** @type {string} */ name) =>
    (losses[name]?.[we('cpu', 'adam')]?.start ?? Number.NaN).toFixed(4)
  return {
    title: `Mean squared error on the training rows after ${STEPS} steps, from the same parameters`,
    columns,
    rows: [
      ['before the first step', ...shapes.map(({ name }) => before(name))],
      ...everyone.map(({ who }) => [who, ...shapes.map(({ name }) => after(who, name))]),
    ],
  }
}
