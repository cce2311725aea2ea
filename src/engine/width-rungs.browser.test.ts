import { openGpu } from './device/gpu-device'
import { WebglFleet } from './fleet/webgl/fleet'
import { describeNarrowNetworks } from './testing/narrow-networks'

const device = await openGpu()

describeNarrowNetworks({ create: (plan) => new WebglFleet(device, plan), relative: 1e-3 })
