// Tells the processor from a GPU by what it does, where its name does not say: by how fast it fetches texels, which is
// what training is made of.
import type { Device } from '../../protocol/device'
import { drawing, prepareDraw } from '../fleet/webgl/draw'
import { createSheet } from '../fleet/webgl/sheets/sheet'
import { createTarget } from '../fleet/webgl/target'
import type { GpuDevice } from './gpu-device'
import { readTexels } from './read-texels'

const SIDE = 128
const FETCHES = 1024
/** Seventeen million fetches: two cores take some 100 ms, and the GPU of an old telephone would take (reckoned) some 15. */
const PROCESSOR_MS = 30
/** The quickest counts: whatever else the machine does only makes one slower. */
const TRIES = 2

const fragment = `uniform sampler2D inputs; out vec4 result;
void main() {
  vec4 sum = vec4(0.0);
  ivec2 place = ivec2(gl_FragCoord.xy);
  for (int n = 0; n < ${FETCHES}; n++) sum += texelFetch(inputs, (place + ivec2(n, n / ${SIDE})) & ${SIDE - 1}, 0);
  result = sum;
}`

/** What draws like a processor is taken for one, and it is said why. */
export async function judgeBySpeed(gpu: GpuDevice, device: Device): Promise<void> {
  if (!(await drawsLikeProcessor(gpu))) return
  gpu.software = true
  device.software = true
  device.reason = 'WebGL draws no faster than a processor does here, so it is taken for one.'
}

async function drawsLikeProcessor(device: GpuDevice): Promise<boolean> {
  const [input, output] = [createSheet(device, SIDE, SIDE), createSheet(device, SIDE, SIDE)]
  const target = createTarget(device, [output])
  const source = { name: 'speed of fetching', fragment, samplers: ['inputs'] }
  const draw = prepareDraw(device, { source, textures: [input.texture], target })
  let quickest = Number.POSITIVE_INFINITY
  // The first compiles as well.
  for (let i = 0; i <= TRIES && quickest > PROCESSOR_MS; i++) {
    const began = performance.now()
    drawing(device, () => draw.run())
    await readTexels(device, output.texture, 1, 1)
    quickest = Math.min(quickest, performance.now() - began)
  }
  for (const one of [draw, target, input, output]) one.dispose()
  return quickest > PROCESSOR_MS
}
