// A student's device at the ladder by all: it asks for a network, says what it came to, and asks for the next.
import type { StoreApi } from 'zustand/vanilla'
import type { ServerMessage, WorkMessage } from '../shared/messages'
import type { NetworkResult } from '../shared/work/network-result'
import type { DeviceState, RoomState } from './room'

/** Where there is nothing to train now: others may leave and give back what they have. */
const AGAIN_MS = 3000

export const noDevice: DeviceState = { isResting: false, task: undefined, networks: 0, isDistrusted: false }

export interface DeviceWork {
  /** The line is there, as after each loss. */
  goOn(): void
  /** What the room says may be another work. */
  follow(): void
  hear(message: ServerMessage): void
  rest(): void
  wake(): void
  deliver(result: NetworkResult): void
  end(): void
}

/** @param say to the server */
export function createDeviceWork(
  store: StoreApi<RoomState>,
  say: (message: WorkMessage) => void,
): DeviceWork {
  const { getState, setState } = store
  let work: string | undefined
  /** On its way: it goes again after each loss of the line, until it is counted. */
  let result: NetworkResult | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  const show = (change: Partial<DeviceState>) =>
    setState(({ device }) => ({ device: { ...device, ...change } }))
  const isOpen = () => getState().line === 'open' && getState().role === 'student'

  const goOn = () => {
    clearTimeout(again)
    const { device, work: current } = getState()
    if (work === undefined || !current || !isOpen() || device.isResting) return
    if (device.task === undefined) {
      if (!current.isStopped) say({ kind: 'ready', work })
    } else if (result) say({ kind: 'trained', work, pair: device.task, result })
  }
  const later = () => {
    clearTimeout(again)
    again = setTimeout(goOn, AGAIN_MS)
  }
  const hearTask = ({ pair, isDistrusted }: Extract<ServerMessage, { kind: 'train' }>) => {
    const { isResting, task } = getState().device
    if (isResting || task !== undefined) return
    show({ task: pair, isDistrusted })
    if (pair === undefined && !isDistrusted) later()
  }
  const hearCount = ({ pair, isTaken }: Extract<ServerMessage, { kind: 'counted' }>) => {
    const { task, networks } = getState().device
    if (pair !== task) return
    result = undefined
    show({ task: undefined, networks: networks + (isTaken ? 1 : 0) })
    goOn()
  }
  return {
    goOn,
    follow() {
      const { work: current, device } = getState()
      if (current?.id === work) return
      work = current?.id
      result = undefined
      setState({ device: { ...noDevice, isResting: device.isResting } })
      goOn()
    },
    hear(message) {
      if (message.kind === 'train' && message.work === work) hearTask(message)
      else if (message.kind === 'counted' && message.work === work) hearCount(message)
      else if (message.kind === 'refused' && !message.about && work !== undefined) later()
    },
    rest() {
      show({ isResting: true, task: undefined })
      result = undefined
      if (work !== undefined && isOpen()) say({ kind: 'resting', work })
    },
    wake() {
      show({ isResting: false })
      goOn()
    },
    deliver(found) {
      result = found
      goOn()
    },
    end: () => clearTimeout(again),
  }
}
