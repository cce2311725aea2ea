import { describe, expect, it } from 'vitest'
import { activationGlsl } from '../../../catalog/activations/glsl-table'
import { activationMath } from '../../../catalog/activations/math-table'
import { layerHash, unitDraw, unitDrawGlsl } from '../../../catalog/dropout/mask'
import { activationKinds, penaltyKinds } from '../../../catalog/kinds'
import { lossGlsl } from '../../../catalog/losses/glsl-table'
import { lossMath } from '../../../catalog/losses/math-table'
import { penaltyGlsl } from '../../../catalog/penalties/glsl-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import { openGpu } from '../../device/gpu-device'
import { readTexels } from '../../device/read-texels'
import { expectClose, type Tolerance } from '../conformance/close'
import { drawing, prepareDraw } from './draw'
import { createSheet, uploadTexels } from './sheets/sheet'
import { createTarget } from './target'

const device = await openGpu()
const tolerance: Tolerance = { relative: 1e-5, floor: 1e-3 }

/** Evaluates a GLSL function `vec4 f(vec4 x)` at each number; small and large, and both sides of every switch. */
async function onGpu(definition: string, xs: number[]): Promise<Float32Array> {
  const [input, output] = [createSheet(device, xs.length / 4, 1), createSheet(device, xs.length / 4, 1)]
  const target = createTarget(device, [output])
  uploadTexels(device, input, Float32Array.from(xs))
  const fragment = `uniform sampler2D inputs; out vec4 result; ${definition}
void main() { result = f(texelFetch(inputs, ivec2(gl_FragCoord.xy), 0)); }`
  const draw = prepareDraw(device, {
    source: { name: 'a function of the catalog', fragment, samplers: ['inputs'] },
    textures: [input.texture],
    target,
  })
  drawing(device, () => draw.run())
  const values = await readTexels(device, output.texture, 1, xs.length / 4)
  for (const one of [target, input, output]) one.dispose()
  return values
}

const grid = [-30, -8, -2, -0.6, -0.26, -0.24, -0.05, -1e-4, 0, 1e-4, 0.05, 0.24, 0.26, 0.6, 2, 30].map(
  Math.fround,
)

describe('GLSL equals the function on a grid', () => {
  it.each(activationKinds)('%s', async (kind) => {
    const { value, derivative } = activationGlsl[kind]
    const math = activationMath[kind]
    const values = await onGpu(`vec4 f(vec4 z) { ${value} }`, grid)
    expectClose(values, grid.map(math.value), tolerance, `${kind}(z)`)
    const slopes = await onGpu(`vec4 f(vec4 a) { ${derivative} }`, grid)
    expectClose(slopes, grid.map(math.derivative), tolerance, `${kind}'(a)`)
  })

  it.each(penaltyKinds)('%s', async (kind) => {
    const r = 0.3
    const f = `vec4 f(vec4 w) { float r = ${r}; return vec4(${penaltyGlsl[kind].smoothGradient}); }`
    const expected = grid.map((w) => penaltyMath[kind].smoothGradient(w, r))
    expectClose(await onGpu(f, grid), expected, tolerance, `smooth gradient of ${kind}`)
  })

  it.each(['mse', 'bce'] as const)('%s', async (kind) => {
    for (const y of [0, 1]) {
      const f = (body: string) =>
        `vec4 g(vec4 z, vec4 y, int outputs) { ${body} } vec4 f(vec4 z) { return g(z, vec4(${y}.0), 1); }`
      const target = Float32Array.of(y)
      const values = grid.map((z) => lossMath[kind].value(Float32Array.of(z), target, 0, 1))
      expectClose(await onGpu(f(lossGlsl[kind].value), grid), values, tolerance, `${kind}, y = ${y}`)
      const deltas = grid.map((z) => {
        const delta = new Float32Array(1)
        lossMath[kind].delta(Float32Array.of(z), target, 0, 1, 1, delta)
        return delta[0] as number
      })
      expectClose(await onGpu(f(lossGlsl[kind].delta), grid), deltas, tolerance, `${kind} delta, y = ${y}`)
    }
  })

  it('the dropout hash, bit for bit', async () => {
    const hash = layerHash(77, 3, 1)
    const units = Array.from({ length: 16 }, (_, i) => i * 37)
    const f = `${unitDrawGlsl} vec4 f(vec4 u) {
      return vec4(unitDraw(${hash}u, 5u, uint(u.x)), unitDraw(${hash}u, 5u, uint(u.y)),
                  unitDraw(${hash}u, 5u, uint(u.z)), unitDraw(${hash}u, 5u, uint(u.w))); }`
    expect([...(await onGpu(f, units))]).toEqual(units.map((unit) => unitDraw(hash, 5, unit)))
  })
})
