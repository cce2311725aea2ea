import { describe, expect, it } from 'vitest'
import paths from '../../../../e2e/reference/paths.json'
import { prepareData } from '../../../engine/data/prepare'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { parseExperiment } from '../../../experiment/parse/parse'
import { trainLadder } from './train-ladder'

const engine = cpuEngine('test')

/** All 442 rows: standardised as scikit-learn's were. */
const diabetes = (kind: 'l1' | 'l2' | 'elastic', optimizer: { kind: string; learningRate: number }) =>
  parseExperiment({
    version: 1,
    seed: 1,
    data: { kind: 'diabetes', samples: 442, validation: 0 },
    model: { hidden: [], activation: 'linear' },
    optimizer,
    penalty: { kind, lambda: 0, l1Ratio: paths.l1Ratio },
  })

describe('a ladder', () => {
  // The whole lasso path; of the others every fifth λ, to stay quick.
  it.each([
    ['l1', { kind: 'momentum', learningRate: 0.02 }, 4000, 1],
    ['elastic', { kind: 'adam', learningRate: 0.003 }, 8000, 5],
    ['l2', { kind: 'momentum', learningRate: 0.02 }, 4000, 5],
  ] as const)(
    'reaches scikit-learn’s %s path with %o',
    async (kind, optimizer, steps, every) => {
      const exact = (paths[kind] as number[][]).filter((_, i) => i % every === 0)
      const values = paths.lambdas.filter((_, i) => i % every === 0)
      const experiment = diabetes(kind, optimizer)
      const rungs = await trainLadder(engine, experiment, await prepareData(experiment), {
        values,
        steps,
        revision: 0,
      })
      rungs.forEach(({ snapshot }, i) => {
        const weights = snapshot.parameters[0]?.weights.flat() as number[]
        weights.forEach((w, j) => {
          const target = exact[i]?.[j] as number
          expect(Math.abs(w - target), `λ ${values[i]}, ${paths.features[j]}`).toBeLessThan(1e-3)
          if (kind !== 'l2' && Math.abs(target) >= 1e-3) expect(w).not.toBe(0)
          if (kind !== 'l2' && target === 0) expect(w).toBe(0)
        })
      })
    },
    60_000,
  )

  it('gives way after each burst, so that the page hears of it between its looks', async () => {
    const experiment = diabetes('l2', { kind: 'sgd', learningRate: 0.01 })
    let turns = 0
    const giveWay = async () => void turns++
    const query = { values: [0.1], steps: 90, revision: 0, giveWay }
    await trainLadder(engine, experiment, await prepareData(experiment), query)
    expect(turns).toBeGreaterThan(1)
  })

  it('gives a diverged rung its last sound parameters, and lets the others go on', async () => {
    const experiment = diabetes('l2', { kind: 'sgd', learningRate: 0.05 })
    const data = await prepareData(experiment)
    const [fine, lost] = await trainLadder(engine, experiment, data, {
      values: [0.1, 500],
      steps: 400,
      revision: 0,
    })
    expect(fine?.snapshot).toMatchObject({ status: 'paused', step: 400 })
    expect(lost?.snapshot.status).toBe('diverged')
    expect(lost?.snapshot.parameters.flatMap(({ weights }) => weights.flat()).every(Number.isFinite)).toBe(
      true,
    )
  })
})
