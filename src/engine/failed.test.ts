import { expect, it, vi } from 'vitest'
import { BadInput } from '../experiment/parse/bad-input'
import { CONTEXT_LOST, GpuFailure } from './device/gpu-failure'
import { causeOf, sentenceOf } from './failed'

it.each([
  new Error('This network is too large.'),
  new BadInput('λ must not be negative.'),
  new GpuFailure('The GPU is gone.'),
])('what was thrown in words is told in them: %s', (error) => {
  expect(sentenceOf(error)).toBe(error.message)
})

it.each([
  new TypeError("Cannot read properties of undefined (reading '16')"),
  new RangeError('?'),
  'x',
  undefined,
])('a mistake of the program is told by its kind, and in full to developers alone: %s', (error) => {
  const log = { info: vi.fn(), error: vi.fn() }
  expect(sentenceOf(error, log)).toBe('The training thread came upon a fault of its own.')
  expect(log.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(String(error)))
})

it('on a lost GPU whatever was thrown says that it is lost', () => {
  const error = new TypeError('parameter 1 is not of type WebGLProgram')
  const engine = (isLost: boolean) => ({ loss: { isLost: () => isLost, told: Promise.resolve() } })
  expect(causeOf(error, engine(true))).toEqual(new GpuFailure(CONTEXT_LOST))
  expect([causeOf(error, engine(false)), causeOf(error, undefined)]).toEqual([error, error])
})
