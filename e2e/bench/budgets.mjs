// What must be reached, as ratios within one run: a machine's own speed cancels.

const SHAPE = '1-32-32-1, N 40'

export const budgets = [
  {
    what: 'one model on WebGL against model.fit there',
    ours: 'ours, webgl',
    theirs: 'model.fit, webgl',
    budget: 20,
  },
  {
    what: '32 models on WebGL against model.fit there',
    ours: 'ours, webgl, 32 models',
    theirs: 'model.fit, webgl',
    budget: 80,
  },
  {
    what: 'one model on the processor against model.fit there',
    ours: 'ours, cpu',
    theirs: 'model.fit, cpu',
    budget: 12,
  },
]

/** @param {{ name: string, rates: Record<string, { median: number }> }[]} results */
export function ratios(results) {
  const rates = results.find(({ name }) => name === SHAPE)?.rates ?? {}
  const rate = (/** @type {string} */ who) => rates[who]?.median ?? Number.NaN
  return budgets.map(({ what, ours, theirs, budget }) => ({ what, budget, ratio: rate(ours) / rate(theirs) }))
}
