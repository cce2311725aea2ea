import { test } from 'vitest'
import { parseExperiment } from '../experiment/parse'
import { noisyMoons } from '../catalog/presets/noisy-moons'
import { prepareData } from '../engine/data/prepare'
import { planFleet, hyperparametersOf, startingParameters } from '../engine/fleet/plan'
import { CpuFleet } from '../engine/fleet/cpu/fleet'
test('seeds', async () => {
  for (let seed = 1; seed <= 44; seed++) {
    const e = parseExperiment({ ...noisyMoons.experiment, seed })
    const data = await prepareData(e)
    const f = new CpuFleet(planFleet(e, data, 1))
    f.setParameters([startingParameters(e)]); f.setHyperparameters(0, hyperparametersOf(e))
    let min = 9, at = 0, m: any
    const go = async (to: number, every: number) => { while (f.step < to) { f.advance(); if (f.step % every === 0) { f.measure(); [[m]] = await f.collect() as any; if (m.validationLoss < min) { min = m.validationLoss; at = f.step } } } }
    await go(100, 2)
    const best = min, bestAt = at, at100 = m
    await go(800, 100)
    const a = m
    f.setHyperparameters(0, { ...hyperparametersOf(e), penalty: { ...e.penalty, lambda: 0.01 } })
    min = 9; await go(1100, 100); const b = m; await go(1700, 300)
    console.log('SEED', seed, 'flips', data.raw.training.flipped.filter(Boolean).length, 'best', best.toFixed(3), '@', bestAt, 'at100', at100.dataLoss.toFixed(2), at100.validationLoss.toFixed(2), 'at800', a.dataLoss.toFixed(4), a.validationLoss.toFixed(2), (100*a.accuracy).toFixed(0), (100*a.validationAccuracy).toFixed(0), '| +300', b.dataLoss.toFixed(2), b.validationLoss.toFixed(3), (100*b.accuracy).toFixed(0), (100*b.validationAccuracy).toFixed(0), 'end', m.validationLoss.toFixed(3), (100*m.accuracy).toFixed(0), (100*m.validationAccuracy).toFixed(0))
  }
}, 900000)
