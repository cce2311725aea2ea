import { openGpu } from '../../../engine/device/gpu-device'
import { WebglFleet } from '../../../engine/fleet/webgl/fleet'
import { describeNarrowNetworks } from './narrow-networks'

const device = await openGpu()

describeNarrowNetworks({ create: (plan) => new WebglFleet(device, plan), relative: 1e-3 })
