import { expect, it } from 'vitest'
import type { EngineSpeed } from '../../../protocol/device'
import { compared, engineName, speedWords } from './engine-words'

const of = (backend: 'cpu' | 'webgl', stepsPerSecond: number, software = true): EngineSpeed => ({
  device: { backend, renderer: backend === 'cpu' ? 'WebAssembly' : 'SwiftShader', software },
  stepsPerSecond,
})

it('says which is faster, by how much, and where that is no matter', () => {
  expect(compared({ cpu: of('cpu', 5213), webgl: of('webgl', 690) })).toBe(
    'For this network the processor is 7.6 times as fast. The run goes on in either.',
  )
  expect(compared({ cpu: of('cpu', 100), webgl: of('webgl', 2500) })).toContain('WebGL is 25 times as fast')
  expect(compared({ cpu: of('cpu', 100), webgl: of('webgl', 110) })).toContain('about as fast')
  expect(compared({ cpu: of('cpu', 100), webgl: { missing: 'This browser has no WebGL 2.' } })).toBe(
    'This browser has no WebGL 2.',
  )
})

it('does not say again why the run is on the processor', () => {
  const speeds = { cpu: of('cpu', 100), webgl: { missing: 'This browser has no WebGL 2.' } }
  expect(compared(speeds, 'This browser has no WebGL 2.')).toBe('')
  expect(compared(speeds, 'The address asks for it.')).toBe('This browser has no WebGL 2.')
})

it('names what computes, as far as it is known', () => {
  expect(engineName('cpu', undefined)).toBe('Processor')
  expect(engineName('cpu', of('cpu', 1))).toBe('Processor, in WebAssembly')
  expect(engineName('webgl', of('webgl', 1))).toBe('WebGL, computed by the processor')
  expect(engineName('webgl', of('webgl', 1, false))).toBe('WebGL, on the GPU')
  expect(speedWords(of('cpu', 5213))).toBe('5,200')
  expect(speedWords({ missing: 'x' })).toBe('none')
})
