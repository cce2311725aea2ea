import { expect, it } from 'vitest'
import { hidesItsName, saysSoftware } from './software-names'

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'llvmpipe, or similar',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
])('%s is the processor', (name) => {
  expect([saysSoftware(name), hidesItsName(name)]).toEqual([true, false])
})

it.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'Intel(R) HD Graphics, or similar',
  'Mali-G78',
])('%s is a GPU', (name) => {
  expect([saysSoftware(name), hidesItsName(name)]).toEqual([false, false])
})

it.each(['Apple GPU', 'WebKit WebGL', 'Mozilla', ''])('“%s” says neither', (name) => {
  expect([saysSoftware(name), hidesItsName(name)]).toEqual([false, true])
})
