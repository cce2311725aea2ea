// What the view of confidence says, held against what the lab reports of the same network, and against brute force.
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { PresetId } from '../../src/catalog/presets/preset-table'
import { certaintyOf } from '../../src/session/confidence/certainty'
import { type JudgedRow, judgeRows, type LogitLoss } from '../../src/session/confidence/judged-rows'
import { marginsOf } from '../../src/session/confidence/margins'
import { calibrationError, reliabilityOf } from '../../src/session/confidence/reliability'
import { createConfidenceFrames } from '../../src/ui/page/confidence/confidence-frame'
import { openLab } from '../strangers/lab-in-process'

let end = () => undefined as unknown

afterEach(() => end())

async function trained(preset: PresetId, steps: number, lambda: number) {
  const { session, lab } = openLab(undefined, preset)
  end = session.end
  await lab.ready
  await session.loadPreset(preset)
  await session.tune({ penalty: { lambda } })
  session.watch([])
  session.watchOutputs()
  const snapshot = await session.run(steps)
  await expect.poll(() => session.store.getState().outputs?.step).toBe(steps)
  const { run, latest } = session.store.getState()
  const frame = createConfidenceFrames()(session)!
  return { session, run: run!, latest: latest!, snapshot, frame }
}

test.each([
  ['noisy-moons', 200, 0],
  ['noisy-moons', 200, 0.01],
  ['three-blobs', 100, 0],
  ['digits', 20, 0],
] as const)(
  '%s after %i steps at λ = %f: right and wrong add up to the reported loss, over all rows',
  async (preset, steps, lambda) => {
    const { session, run, latest, snapshot, frame } = await trained(preset, steps, lambda)
    const { certainty, bins } = frame.fresh!
    expect(certainty.rows).toBe(run.validation.inputs.length)
    expect(frame.margins.training.rows).toBe(run.training.inputs.length)
    expect(latest.validationLoss).toBe(snapshot.validationLoss)
    expect(Math.abs(certainty.loss - (snapshot.validationLoss ?? Number.NaN))).toBeLessThan(1e-6)
    expect(certainty.right / certainty.rows).toBeCloseTo(latest.validationAccuracy, 9)
    expect(frame.margins.training.right / run.training.inputs.length).toBeCloseTo(latest.accuracy, 9)

    // By another way: the lab's own answers, row by row.
    const logits = await session.predict(run.validation.inputs)
    const sorted = logits.map((z, n) => byHand(z, run.validation.targets[n]!))
    const wrong = sorted.filter(({ isRight }) => !isRight).reduce((sum, { loss }) => sum + loss, 0)
    expect(Math.abs(certainty.lossOfWrong - wrong / sorted.length)).toBeLessThan(1e-6)
    expect(calibrationError(bins)).toBeCloseTo(errorByHand(sorted), 6)
  },
)

/** Of one row, as a textbook has it. */
function byHand(z: number[], target: number[]): { isRight: boolean; confidence: number; loss: number } {
  const all = z.length === 1 ? [0, z[0]!] : z
  const truth = target.length === 1 ? target[0]! : target.indexOf(1)
  const total = all.reduce((sum, logit) => sum + Math.exp(logit - Math.max(...all)), 0)
  const shares = all.map((logit) => Math.exp(logit - Math.max(...all)) / total)
  const answer = all.indexOf(Math.max(...all))
  const loss = Math.max(...all) + Math.log(total) - all[truth]!
  return { isRight: answer === truth, confidence: shares[answer]!, loss }
}

/** ECE, bin by bin from the rows themselves. */
function errorByHand(rows: readonly Pick<JudgedRow, 'confidence' | 'isRight'>[]): number {
  let error = 0
  for (let bin = 1; bin <= 10; bin++) {
    const inside = rows.filter(({ confidence }) => confidence > (bin - 1) / 10 && confidence <= bin / 10)
    error += Math.abs(inside.reduce((sum, { confidence, isRight }) => sum + Number(isRight) - confidence, 0))
  }
  return error / rows.length
}

const logit = fc.oneof(fc.float({ min: -300, max: 300, noNaN: true }), fc.constantFrom(0, -0, 1, -1))

function tables(classes: number) {
  const outputs = classes === 2 ? 1 : classes
  const row = fc.record({
    logits: fc.array(logit, { minLength: outputs, maxLength: outputs }),
    truth: fc.nat(classes - 1),
  })
  return fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => ({
    targets: rows.map(({ truth }) =>
      outputs === 1 ? [truth] : Array.from({ length: classes }, (_, k) => Number(k === truth)),
    ),
    logits: Float32Array.from(rows.flatMap(({ logits }) => logits)),
  }))
}

test.each<[LogitLoss, number]>([
  ['bce', 2],
  ['cce', 3],
  ['cce', 10],
])('of any answers, %s over %i classes: the parts are those of the rows, one by one', (loss, classes) => {
  fc.assert(
    fc.property(tables(classes), ({ targets, logits }) => {
      const rows = judgeRows(loss, targets, logits)
      const width = targets[0]!.length
      const expected = targets.map((target, n) =>
        byHand(Array.from(logits.subarray(n * width, (n + 1) * width)), target),
      )
      const [whole, wrong] = [expected, expected.filter(({ isRight }) => !isRight)].map(
        (some) => some.reduce((sum, row) => sum + row.loss, 0) / rows.length,
      )
      const certainty = certaintyOf(rows)
      expect(Math.abs(certainty.loss - whole!)).toBeLessThan(1e-6 * Math.max(1, whole!))
      expect(Math.abs(certainty.lossOfWrong - wrong!)).toBeLessThan(1e-6 * Math.max(1, wrong!))
      for (const [n, row] of rows.entries()) {
        expect(row.isRight).toBe(expected[n]!.isRight)
        expect(row.confidence).toBeCloseTo(expected[n]!.confidence, 9)
        expect(row.isRight ? row.margin >= 0 : row.margin <= 0).toBe(true)
        // A wrong answer costs at least as much as its margin is below 0.
        expect(row.loss).toBeGreaterThanOrEqual(-row.margin - 1e-9)
      }
      const bins = reliabilityOf(rows)
      expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.length)
      const error = calibrationError(bins)
      expect(error).toBeGreaterThanOrEqual(
        Math.abs(certainty.meanConfidence - certainty.right / rows.length) - 1e-9,
      )
      expect(error).toBeLessThanOrEqual(1)
      const { counts } = marginsOf(rows, 5)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    }),
    { numRuns: 200, seed: 20 },
  )
})
