import { expect, it } from 'vitest'
import { dropThreshold, layerHash, unitDraw } from './mask'

it('drops about the rate, for every rate', () => {
  for (const rate of [0.1, 0.5, 0.9]) {
    const shared = layerHash(1, 5, 0)
    let dropped = 0
    for (let n = 0; n < 100; n++)
      for (let u = 0; u < 100; u++) if (unitDraw(shared, n, u) < dropThreshold(rate)) dropped++
    // 10,000 draws: four standard deviations.
    expect(Math.abs(dropped / 1e4 - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / 1e4))
  }
})

it('draws anew for each seed, step, layer, sample and unit', () => {
  const draws = [
    unitDraw(layerHash(1, 1, 0), 0, 0),
    unitDraw(layerHash(2, 1, 0), 0, 0),
    unitDraw(layerHash(1, 2, 0), 0, 0),
    unitDraw(layerHash(1, 1, 1), 0, 0),
    unitDraw(layerHash(1, 1, 0), 1, 0),
    unitDraw(layerHash(1, 1, 0), 0, 1),
  ]
  expect(new Set(draws).size).toBe(draws.length)
})
