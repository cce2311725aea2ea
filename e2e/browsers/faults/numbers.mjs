// The borders of the numbers, on both engines.
import assert from 'node:assert/strict'

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./lab.mjs').Lab} Lab */

/** @param {object} data @param {object} [more] */
const custom = (data, more) => ({
  version: 1,
  seed: 1,
  data: {
    kind: 'custom',
    task: 'regression',
    inputs: [
      [1, 0],
      [0, 1],
    ],
    targets: [[1], [0]],
    validationInputs: [],
    validationTargets: [],
    ...data,
  },
  model: { hidden: [], activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'l2', lambda: 0 },
  ...more,
})

const outOfFloat32 = {
  'weights of 2e6': custom({}, { initial: [{ weights: [[2e6], [0]], biases: [0] }] }),
  'targets of 1e308': custom({ targets: [[1e308], [0]] }),
  'inputs × 1e40': custom({
    inputs: [
      [1e40, 0],
      [0, 1e40],
    ],
  }),
  'targets × 1e20': custom({ targets: [[1e20], [0]] }),
}

/** In the page: what `load` says, and whether the run before it and the one after it train. */
async function refuse(/** @type {unknown} */ experiment) {
  const lab = window.overfitLab
  const { step } = await lab.snapshot()
  const said = await lab.load(experiment).then(
    () => 'taken',
    (error) => error.message,
  )
  const before = (await lab.run(5)).step - step
  await lab.load({ ...lab.experiment(), seed: 2 })
  return { said, before, after: (await lab.run(3)).step }
}

/** @param {unknown} experiment */
const isRefused = (experiment) => async (/** @type {Lab} */ lab) => {
  const { said, ...trained } = await lab.call(refuse, experiment)
  assert.match(said, /^(This experiment cannot begin|The experiment).*\.$|expected/s)
  assert.deepEqual(trained, { before: 5, after: 3 })
}

const sine = { kind: 'sine', samples: 16, validation: 20, noise: 0.3 }
const deep = {
  version: 1,
  seed: 2,
  data: sine,
  model: { hidden: Array.from({ length: 11 }, () => 6), activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.5 },
  penalty: { kind: 'none', lambda: 0 },
}
const pulled = {
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'momentum', learningRate: 0.1, batchSize: 7 },
  penalty: { kind: 'elastic', lambda: 1000 },
}

/** In the page. */
async function divergeThrice(/** @type {unknown} */ experiment) {
  const ends = []
  for (let time = 0; time < 3; time++) {
    await window.overfitLab.load(experiment)
    const { status, step, divergedAt, dataLoss } = await window.overfitLab.run(20_000)
    ends.push({ status, step, divergedAt: divergedAt ?? -1, dataLoss })
  }
  return ends
}

/** @param {unknown} experiment */
const divergesAlike = (experiment) => async (/** @type {Lab} */ lab) => {
  const [first, ...others] = await lab.call(divergeThrice, experiment)
  assert.equal(first?.status, 'diverged')
  assert.ok(first.step < first.divergedAt && first.divergedAt <= 20_000, JSON.stringify(first))
  assert.deepEqual(others, [first, first])
  return `at step ${first.divergedAt}, stands at ${first.step}`
}

/** @param {number} rows @param {number} value @param {number} unseen */
const oneValued = (rows, value, unseen) => async (/** @type {Lab} */ lab) => {
  const inputs = Array.from({ length: rows }, (_, i) => [value, i / rows])
  const experiment = custom({
    inputs,
    targets: inputs.map(([, x = 0]) => [x]),
    standardize: true,
    validationInputs: [[unseen, 0.5]],
    validationTargets: [[0.5]],
  })
  const { validationLoss, dataLoss } = await lab.call(async (given) => {
    await window.overfitLab.load(given)
    return window.overfitLab.run(50)
  }, experiment)
  assert.ok((validationLoss ?? Number.NaN) < 1 && dataLoss < 1, `${validationLoss}, ${dataLoss}`)
}

/** In the page. */
async function overtake() {
  const whole = window.overfitLab.run(500)
  await window.overfitLab.pause()
  const { step, cutShort } = await whole
  return { step, cutShort: cutShort ?? 'nothing' }
}

/** In the page. */
async function loadMany(/** @type {number} */ rows) {
  const lab = window.overfitLab
  const experiment = /** @type {any} */ (lab.experiment())
  const inputs = Array.from({ length: rows }, (_, i) => [Math.sin(i), Math.cos(3 * i)])
  experiment.data = {
    kind: 'custom',
    task: 'binary',
    inputs,
    targets: inputs.map(([x = 0]) => [x > 0 ? 1 : 0]),
    validationInputs: [],
    validationTargets: [],
  }
  const said = await lab.load(experiment).then(
    () => 'taken',
    (error) => error.message,
  )
  const { step } = await lab.run(2)
  return { said, step, drawn: await lab.drawn() }
}

/** @type {Record<string, (lab: Lab, engine: string) => Promise<unknown>>} */
const each = {
  ...Object.fromEntries(Object.entries(outOfFloat32).map(([what, wrong]) => [what, isRefused(wrong)])),
  'twelve linear layers of 6, SGD 0.5, three times': divergesAlike(deep),
  'run(20000), momentum 0.1, elastic λ 1000': divergesAlike(pulled),
  '60 rows of 14.62, and an unseen 14.63': oneValued(60, 14.62, 14.63),
  '20 rows of 0.1': oneValued(20, 0.1, 0.11),
  async 'run(500) that is overtaken'(lab) {
    const { step, cutShort } = await lab.call(overtake)
    assert.match(cutShort, new RegExp(`^Stopped at step ${step} of `))
  },
  async 'degree 40 on 3 samples'(lab, engine) {
    await lab.open(`?engine=${engine}&steps=50#preset=polynomial&data.samples=3&model.features.degree=40`)
    await lab.call(() => window.overfitLab.run(50))
    const shown = (await lab.text()).match(/.*(Infinity|NaN|No points are held back).*/)?.[0]
    assert.equal(shown, undefined)
  },
}

/** @type {Case[]} */
export const numbers = ['cpu', 'webgl'].flatMap((engine) => [
  ...Object.entries(each).map(([what, run]) => ({
    name: `${what}, ${engine}`,
    async run(/** @type {Lab} */ lab) {
      await lab.open(`?paused=1&engine=${engine}${'#preset=noisy-moons'}`)
      const said = await run(lab, engine)
      await lab.expectSilence()
      return said
    },
  })),
])

numbers.push({
  name: '200,000 rows, cpu',
  async run(lab) {
    await lab.open('?paused=1&engine=cpu')
    const { said, ...trained } = await lab.call(loadMany, 200_000)
    assert.equal(said, 'taken')
    assert.deepEqual(trained, { step: 2, drawn: 2 })
    await lab.expectSilence()
  },
})
