// Predictions in raw units: rows go to the network's scale and its outputs come back from it.
import type { Run } from './run'

/** Model-space inputs of watched rows: the fit asks for the same rows with every report. */
const prepared = new WeakMap<number[][], Float32Array>()

/** @returns [rows, outputs] of the run's first model; logits for bce and cce */
export async function predictRaw(run: Run, inputs: number[][]): Promise<Float32Array> {
  let rows = prepared.get(inputs)
  if (!rows) {
    rows = Float32Array.from(inputs.flatMap((row) => run.data.toModel(row)))
    prepared.set(inputs, rows)
  }
  const outputs = await run.fleet.predict(rows, inputs.length)
  const width = outputs.length / inputs.length
  const raw = new Float32Array(outputs.length)
  for (let n = 0; n < inputs.length; n++) {
    raw.set(run.data.fromModel(Array.from(outputs.subarray(n * width, (n + 1) * width))), n * width)
  }
  return raw
}
