import { expect, it } from 'vitest'
import { openGpu } from './gpu-device'
import { judgeBySpeed } from './software-speed'

const device = await openGpu()

it('the processor is known by what it does, whatever it calls itself', async () => {
  // Tests run on software WebGL: there is no GPU here that this could be held against.
  expect(device.software, device.renderer).toBe(true)
  const hidden = { ...device, software: false, renderer: 'Apple GPU' }
  const said = { backend: 'webgl', renderer: 'Apple GPU', software: false } as const
  const told = { ...said }
  await judgeBySpeed(hidden, told)
  expect([hidden.software, told]).toEqual([
    true,
    { ...said, software: true, reason: expect.stringContaining('no faster than a processor') },
  ])
})
