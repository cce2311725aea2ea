import { expect, it } from 'vitest'
import { dropThreshold, layerHash, unitDraw } from './mask'
import { maskJavascript } from './mask-javascript'

it.each([0, 1, 4294967295])('drops what the engine drops, of seed %i', (seed) => {
  const of = new Function('t', 'dropout', `${maskJavascript(seed).join('\n')}\nreturn maskOf`)
  for (const [step, rate, layer] of [
    [1, 0.5, 0],
    [4000, 0.3, 2],
  ] as const) {
    // biome-ignore format: a mask each
    const mask: number[] = of(step, rate, layer)(5, 7, layer)
    const shared = layerHash(seed, step, layer)
    const kept = mask.map((_, i) => unitDraw(shared, Math.floor(i / 7), i % 7) >= dropThreshold(rate))
    expect(mask).toEqual(kept.map((isKept) => (isKept ? 1 / (1 - rate) : 0)))
  }
})
