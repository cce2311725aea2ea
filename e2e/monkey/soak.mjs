// `npm run soak`: a monkey at the page for half an hour, the GPU taken away now and then.
// `-- --minutes 5 --seed 7 --losses 0 --engine best`
import { parseArgs } from 'node:util'
import { openStage } from '../bench/stage.mjs'
import { loseContext, makeLosable } from '../lost-context.mjs'
import { grown } from './holdings.mjs'
import { play } from './monkey.mjs'
import { expectReference } from './reference.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    /** Seconds between two losses; 0 for none. */
    losses: { type: 'string', default: '75' },
    engine: { type: 'string', default: 'webgl' },
  },
})
const [minutes, seed, losses] = [Number(values.minutes), Number(values.seed), Number(values.losses)]
if (!(minutes > 0 && seed >= 0 && losses >= 0)) throw new Error(`Not numbers: ${JSON.stringify(values)}`)

/** Counts up each time that so many seconds more have gone by. @param {number} seconds */
function every(seconds) {
  const began = performance.now()
  let times = 0
  return () => {
    if (performance.now() - began < (times + 1) * seconds * 1000) return false
    times++
    return true
  }
}

/** @param {import('playwright').Page} page */
async function soak(page) {
  const [isOver, isLoss, isWeighed] = [every(minutes * 60), every(losses || Infinity), every(60)]
  let lost = 0
  const { moves, held } = await play(page, {
    seed,
    goesOn: () => !isOver(),
    isWeighed,
    async befalls() {
      if (!isLoss()) return undefined
      await loseContext(page)
      return `lost the context for the ${++lost}. time`
    },
  })
  await expectReference(page)
  console.table(held)
  const more = grown(held)
  if (more.length > 0) throw new Error(`Seed ${seed}, ${moves} moves: ${more.join(', ')}`)
  console.log(`✔ ${moves} moves in ${minutes} minutes, seed ${seed}, the context lost ${lost} times.`)
}

const stage = await openStage()
try {
  const page = await stage.browser.newPage({ viewport: { width: 1280, height: 800 } })
  await makeLosable(page, Infinity)
  await page.goto(`${stage.url}?engine=${values.engine}`)
  await page.waitForSelector('html[data-ready=true]')
  await soak(page)
} finally {
  await stage.close()
}
