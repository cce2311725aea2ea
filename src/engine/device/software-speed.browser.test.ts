import { expect, it } from 'vitest'
import { openGpu } from './gpu-device'
import { drawsLikeProcessor } from './software-speed'

const device = await openGpu()

it('the processor is known by what it does, whatever it calls itself', async () => {
  // Tests run on software WebGL: there is no GPU that this could be held against here.
  expect(device.software, device.renderer).toBe(true)
  expect(await drawsLikeProcessor({ ...device, software: false, renderer: 'Apple GPU' })).toBe(true)
})
