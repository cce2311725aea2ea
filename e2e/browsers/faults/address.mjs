// Addresses and arguments that are wrong, in part or altogether.
import assert from 'node:assert/strict'

/** @typedef {import('./cases.mjs').Case} Case */

/** In the page. */
async function loadTooMuch() {
  const lab = window.overfitLab
  const inputs = Array.from({ length: 4000 }, (_, i) => [i / 7])
  await lab.load({
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: 'regression',
      inputs,
      targets: inputs,
      validationInputs: [],
      validationTargets: [],
    },
    model: { hidden: [4], activation: 'tanh' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0.01 },
  })
}

/** @type {Case[]} */
export const address = [
  {
    name: 'own data too large for the address',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1#seed=6')
      await lab.call(loadTooMuch)
      await lab.untilSaid('too large')
      await lab.expectItTrains()
      assert.equal(await lab.call(() => location.hash), '')
    },
  },
  {
    name: 'a query with one wrong key',
    async run(lab) {
      await lab.open('?engine=cpu&steps=many&paused=1&theme=dark#preset=wiggly-curve&penalty.lambda=lots')
      assert.match(await lab.text(), /steps: found "many", expected a whole number/)
      assert.match(await lab.text(), /penalty\.lambda: found "lots", expected a number/)
      const { backend } = await lab.call(() => window.overfitLab.ready)
      const kept = { backend, theme: await lab.data('theme'), step: await lab.data('step') }
      assert.deepEqual(kept, { backend: 'cpu', theme: 'dark', step: '0' })
      assert.doesNotMatch(await lab.call(() => location.href), /many|lots/)
      await lab.expectSilence()
    },
  },
  {
    name: 'a refused hash',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1#preset=swirl')
      assert.match(await lab.text(), /preset: found "swirl"/)
      assert.doesNotMatch(await lab.call(() => location.href), /swirl/)
      await lab.expectItTrains()
      await lab.expectSilence()
    },
  },
  {
    name: 'engine= twice',
    async run(lab) {
      await lab.open('?engine=cpu&engine=webgl&paused=1')
      assert.match(await lab.text(), /engine: .*(twice|more than once|once)/)
      await lab.expectSilence()
    },
  },
  {
    name: 'a BigInt',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1')
      const said = await lab.call(() =>
        window.overfitLab.load({ ...window.overfitLab.experiment(), seed: BigInt(5) }).then(
          () => 'taken',
          (error) => error.message,
        ),
      )
      assert.match(said, /^seed: found 5n, expected/)
      await lab.expectItTrains()
      await lab.expectSilence()
    },
  },
]
