// One step of 1-32-32-1, N 40 from the inside: its draws, and the JavaScript that enqueues them.
import { openLab } from './lab-page.mjs'
import { timeUnder } from './profile.mjs'
import { short } from './section.mjs'
import { experimentOf, shapes } from './shapes.mjs'
import { median } from './statistics.mjs'
import { attachToWorker } from './worker-devtools.mjs'

/** A ladder looks at its models at its end, however many of these it takes. */
const FEWER_STEPS = 50
const MORE_STEPS = 100
const PROFILED_STEPS = 3000
/** Each sample interrupts the worker, which counts as its time: often enough, no oftener. */
const SAMPLING_MICROSECONDS = 200
/** The fleet's own method; minifying leaves the names of methods alone. */
const ENQUEUE = 'advance'

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureStep(stage, { fleets, profiles }) {
  const page = await openLab(stage, 'webgl', '&paused=1')
  const shape = /** @type {import('./shapes.mjs').Shape} */ (shapes[0])
  await page.evaluate((experiment) => window.overfitLab.load(experiment), experimentOf(shape))
  // Before the draws are counted: counting costs time.
  const script = await scriptTime(page, profiles)
  await countDraws(page)
  const draws = []
  for (const models of fleets) draws.push(await drawsPerStep(page, models))
  await page.close()
  return {
    tables: [
      {
        title: `Draws a step, ${shape.name} on WebGL`,
        columns: fleets.map((models) => `K ${models}`),
        rows: [draws.map(short)],
      },
      {
        title: `Microseconds of the worker’s thread a step, ${shape.name} on WebGL, one model, median of ${profiles} profiles`,
        columns: ['', 'to enqueue it', 'all that it does'],
        rows: [
          ['while it ran', short(script.enqueue), short(script.busy)],
          ['by the clock', short(script.enqueueByClock), short(script.busyByClock)],
        ],
      },
    ],
    figures: { enqueueMicroseconds: script.enqueue },
    data: { fleets, draws, script },
  }
}

/** @param {import('./lab-page.mjs').Page} page @param {number} models @param {number} steps */
const ladder = (page, models, steps) =>
  page.evaluate(
    async ({ models, steps }) => {
      const values = Array.from({ length: models }, (_, k) => 1e-4 * (k + 1))
      await window.overfitLab.ladder({ values, steps })
    },
    { models, steps },
  )

/**
 * Microseconds a step of one model, by profiles of the worker: the median of each.
 *
 * @param {import('./lab-page.mjs').Page} page
 * @param {number} times
 */
async function scriptTime(page, times) {
  const ask = await attachToWorker(page)
  await ladder(page, 1, PROFILED_STEPS)
  await ask('Profiler.enable')
  await ask('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS })
  /** @type {ReturnType<typeof timeUnder>[]} */
  const measured = []
  for (let i = 0; i < times; i++) {
    await ask('Profiler.start')
    await ladder(page, 1, PROFILED_STEPS)
    const { profile } = await ask('Profiler.stop')
    measured.push(timeUnder(profile, ENQUEUE, SAMPLING_MICROSECONDS))
  }
  await ask('Profiler.disable')
  const aStep = (/** @type {'enqueue' | 'busy' | 'enqueueByClock' | 'busyByClock'} */ what) =>
    median(measured.map((one) => one[what])) / PROFILED_STEPS
  return {
    enqueue: aStep('enqueue'),
    busy: aStep('busy'),
    enqueueByClock: aStep('enqueueByClock'),
    busyByClock: aStep('busyByClock'),
    measured,
  }
}

/** From now on the worker counts its draws. @param {import('./lab-page.mjs').Page} page */
async function countDraws(page) {
  await page.workers()[0]?.evaluate(() => {
    const prototype = WebGL2RenderingContext.prototype
    Object.assign(globalThis, { draws: 0 })
    for (const name of /** @type {const} */ (['drawArrays', 'drawElements', 'drawArraysInstanced'])) {
      const draw = prototype[name]
      Object.assign(prototype, {
        [name](/** @type {unknown[]} */ ...args) {
          // @ts-expect-error The counter above.
          globalThis.draws++
          return Reflect.apply(draw, this, args)
        },
      })
    }
  })
}

/** What a longer ladder draws more: neither setting up nor looking is in it. @param {import('./lab-page.mjs').Page} page @param {number} models */
async function drawsPerStep(page, models) {
  const drawn = async (/** @type {number} */ steps) => {
    const before = await drawsSoFar(page)
    await ladder(page, models, steps)
    return (await drawsSoFar(page)) - before
  }
  const fewer = await drawn(FEWER_STEPS)
  return ((await drawn(MORE_STEPS)) - fewer) / (MORE_STEPS - FEWER_STEPS)
}

/** @param {import('./lab-page.mjs').Page} page @returns {Promise<number>} */
async function drawsSoFar(page) {
  // @ts-expect-error The counter that countDraws made.
  return (await page.workers()[0]?.evaluate(() => globalThis.draws)) ?? Number.NaN
}
