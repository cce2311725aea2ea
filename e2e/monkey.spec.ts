// A monkey at the page: so many moves of one seed in every run of the tests, and half an hour of it in `npm run soak`.
import { expect } from '@playwright/test'
import { loseContext, makeLosable } from './lost-context.mjs'
import { grown } from './monkey/holdings.mjs'
import { play } from './monkey/monkey.mjs'
import { expectReference } from './monkey/reference.mjs'
import { test } from './shared-page'

/** Half a minute where nothing else is going on: by their number, not by the clock, so that every run is the same. */
const MOVES = 120
const SEED = 20261128
const THIRD = Math.floor(MOVES / 3)

test('whatever is touched, nothing is said on the console, nothing stands, nothing piles up', async ({
  lab,
  page,
}) => {
  test.setTimeout(600_000)
  await makeLosable(page, Number.POSITIVE_INFINITY)
  await lab.openOnWebgl()
  const { held } = await play(page, {
    seed: SEED,
    goesOn: (moves) => moves < MOVES,
    isWeighed: (moves) => moves === THIRD || moves === MOVES - 1,
    async befalls(moves) {
      if (moves !== 2 * THIRD) return undefined
      await loseContext(page)
      return 'lost the context'
    },
  })
  expect(grown(held)).toEqual([])
  await expectReference(page)
  await expect(lab.root).toHaveAttribute('data-backend', 'webgl')
})
