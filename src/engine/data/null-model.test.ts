import { describe, expect, it } from 'vitest'
import type { LossKind } from '../../catalog/losses/loss'
import { lossMath } from '../../catalog/losses/math-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { nullLoss } from './null-model'
import { prepareData } from './prepare'

const tasks: [name: string, data: object, loss: LossKind, outputs: number][] = [
  ['a regression', { kind: 'sine', samples: 30, validation: 50 }, 'mse', 1],
  ['a standardised regression', { kind: 'sparse', samples: 30, validation: 50 }, 'mse', 1],
  ['two classes', { kind: 'moons', samples: 31, validation: 50 }, 'bce', 1],
  ['two classes by squared error', { kind: 'moons', samples: 31, validation: 50 }, 'mse', 1],
  ['three classes', { kind: 'blobs', samples: 31, validation: 50 }, 'cce', 3],
]

describe.each(tasks)('the null model of %s', (_, data, loss, outputs) => {
  const rowsOf = async (changes: object) => {
    const { training, validation } = await prepareData(
      parseExperiment({
        version: 1,
        seed: 6,
        data: { ...data, ...changes },
        model: { hidden: [], activation: 'linear' },
        loss,
        optimizer: { kind: 'sgd', learningRate: 0.1 },
        penalty: { kind: 'none', lambda: 0 },
      }),
    )
    return { training, validation }
  }
  const cost = (guess: number[], { targets, count }: { targets: Float32Array; count: number }) => {
    let sum = 0
    for (let n = 0; n < count; n++) {
      const row = targets.subarray(n * outputs, (n + 1) * outputs)
      sum += lossMath[loss].value(Float32Array.from(guess), row, 0, outputs)
    }
    return sum / count
  }

  /** The constant that costs least on the training rows, by going downhill. */
  function bestConstant(training: { targets: Float32Array; count: number }): number[] {
    const guess = new Array<number>(outputs).fill(0)
    for (let step = 1; step > 1e-4; step *= 0.8) {
      for (let round = 0; round < 20; round++) {
        guess.forEach((value, j) => {
          const tried = [value - step, value, value + step].map((v) => ({
            v,
            cost: cost(guess.with(j, v), training),
          }))
          guess[j] = tried.reduce((best, one) => (one.cost < best.cost ? one : best)).v
        })
      }
    }
    return guess
  }

  it('is the best constant of the training rows, judged on the validation rows', async () => {
    const { training, validation } = await rowsOf({})
    expect(nullLoss(loss, outputs, training, validation)).toBeCloseTo(
      cost(bestConstant(training), validation),
      3,
    )
  })

  it('is judged on the training rows where there are no others', async () => {
    const { training, validation } = await rowsOf({ validation: 0 })
    expect(nullLoss(loss, outputs, training, validation)).toBeCloseTo(
      cost(bestConstant(training), training),
      4,
    )
  })
})
