// What is exported for TensorFlow.js runs in Node, with the package that the project has: a few such programs are run in
// every gate. The other languages need Python with libraries: `npm run programs`.
import { expect, test } from 'vitest'
import { cases } from './cases'
import { compared } from './compare'

/** Every kind of step, dropout and batches in one; and a step in a metric. */
const run = [
  'moons, None to L2 to L1 to group lasso, dropout on, mini-batches',
  'moons, max-norm, Adam',
  'blobs, momentum, L2 to L1',
]

test.each(cases.filter(({ name }) => run.includes(name)))('$name', async (one) => {
  const found = await compared('tensorflowjs', one, [90])
  expect(found).toHaveLength(1)
  for (const { worst, figure } of found as Exclude<typeof found, string>)
    expect(worst, figure).toBeLessThan(1e-4)
})

test('those cases are there', () => {
  expect(cases.filter(({ name }) => run.includes(name))).toHaveLength(run.length)
})
