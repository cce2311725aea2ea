// The band about several curves: their mean, one standard deviation to either side.

/** @param predictions [copies, places] */
export function bandOf(predictions: Float32Array, copies: number): { low: Float64Array; high: Float64Array } {
  const places = predictions.length / copies
  const [low, high] = [new Float64Array(places), new Float64Array(places)]
  for (let i = 0; i < places; i++) {
    let [sum, squares] = [0, 0]
    for (let k = 0; k < copies; k++) sum += predictions[k * places + i]!
    const mean = sum / copies
    for (let k = 0; k < copies; k++) squares += (predictions[k * places + i]! - mean) ** 2
    const deviation = Math.sqrt(squares / copies)
    low[i] = mean - deviation
    high[i] = mean + deviation
  }
  return { low, high }
}
