// The two engines in words, and against each other.
import { formatCount } from '../../../catalog/number-text'
import type { Device, EngineSpeeds } from '../../../protocol/device'

type Measured = EngineSpeeds['cpu']

export function engineName(backend: Device['backend'], measured: Measured | undefined): string {
  const device = measured && 'device' in measured ? measured.device : undefined
  if (backend === 'cpu') return `Processor${device ? `, in ${device.renderer}` : ''}`
  return `WebGL${device?.software ? ', computed by the processor' : device ? ', on the GPU' : ''}`
}

/** In the digits that 50 ms can tell. */
export function speedWords(measured: Measured): string {
  return 'missing' in measured ? 'none' : formatCount(Number(measured.stepsPerSecond.toPrecision(2)))
}

/** So near each other the next measure may say otherwise. */
const ALIKE = 1.15

/** @param known why the run is where it is, which has been said */
export function compared({ cpu, webgl }: EngineSpeeds, known = ''): string {
  if ('missing' in webgl) return webgl.missing === known ? '' : webgl.missing
  if ('missing' in cpu) return cpu.missing
  const times = webgl.stepsPerSecond / cpu.stepsPerSecond
  if (times < ALIKE && times > 1 / ALIKE)
    return 'For this network they are about as fast. The run goes on in either.'
  const [faster, factor] = times > 1 ? ['WebGL', times] : ['the processor', 1 / times]
  return `For this network ${faster} is ${Number(factor.toPrecision(2))} times as fast. The run goes on in either.`
}
