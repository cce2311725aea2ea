// What is said of the ladder by all: of its progress, and of what a device has to do with it.
import { counted, formatCount, significant } from '../../../catalog/number-text'
import { formatLoss } from '../../../ui/kit/format'
import type { DeviceState } from '../../session/room'
import type { ClassRung } from '../../shared/work/class-ladder'
import { pairAt, pairCount, type Work, type WorkProgress } from '../../shared/work/work'

/** "72 of 128 networks, by 24 devices". */
export function progressWords(work: Work, { found, devices }: WorkProgress): string {
  const networks = `${formatCount(found)} of ${counted(pairCount(work), 'network')}`
  return devices === 0 ? networks : `${networks}, by ${counted(devices, 'device')}`
}

/** What is trained, and what its picture shows. */
export function headWords({ lambdas, seeds, steps }: Work): string {
  const from = lambdas.length === 1 ? 'from' : 'each from'
  const what = `${formatCount(lambdas.length)} λ, ${from} ${counted(seeds.length, 'seed')}, ${counted(steps, 'step')}.`
  return seeds.length === 1
    ? `${what} A dot is one network.`
    : `${what} A line is the median of the seeds, the band their middle half, a dot one network.`
}

/** What stands under the mean network. @param networks whose mean it is */
export function meanWords(networks: number, lambda: number): string {
  const at = `at λ = ${significant(lambda)}`
  return networks === 1
    ? `The network ${at}. The line is where it changes its answer.`
    : `The mean of ${counted(networks, 'network')} ${at}. The line is where it changes its answer, a thin one where one of them does.`
}

/** How far the results are to be trusted; nothing where there is nothing to say. */
export function trustWords({ found, checked, wrong, unasked }: WorkProgress): string {
  return [
    found === 0 && 'The students’ devices begin by themselves.',
    checked > 0 &&
      `${counted(checked, 'network')} trained by two devices, with the same figures to the last bit.`,
    wrong > 0 && `${counted(wrong, 'result')} dropped: not what other devices found, or not possible.`,
    unasked > 0 && `${counted(unasked, 'result')} dropped that nobody was asked for.`,
  ]
    .filter((words) => words !== false)
    .join(' ')
}

/** What the device does; where it trains, how far it is stands beside it. */
export function deviceWords(work: Work, progress: WorkProgress, device: DeviceState): string {
  if (device.isDistrusted) return 'What it found is not what other devices found: it trains no more here.'
  if (device.isResting) return 'This device trains nothing for the class now.'
  if (device.task !== undefined) {
    const { lambda, seed } = pairAt(work, device.task)
    return `λ ${significant(lambda)}, seed ${seed}`
  }
  if (work.isStopped) {
    const were = progress.found === 1 ? 'was' : 'were'
    return `${counted(progress.found, 'network')} ${were} trained when the teacher stopped it.`
  }
  return progress.found >= pairCount(work)
    ? allWords(pairCount(work))
    : 'This device waits: the networks that are left are with other devices.'
}

function allWords(networks: number): string {
  return networks === 1 ? 'The one network is trained.' : `All ${formatCount(networks)} networks are trained.`
}

/** Its own share. */
export function ownWords(work: Work, { found }: WorkProgress, { networks }: DeviceState): string {
  const isOver = work.isStopped || found >= pairCount(work)
  if (!isOver) return `${counted(networks, 'network')} so far`
  if (found === 1) return networks === 1 ? 'Here.' : 'Not here.'
  return `${formatCount(networks)} of them here.`
}

/** The picture, for who does not see it. */
export function ladderWords(rungs: readonly ClassRung[]): string {
  const said = rungs.flatMap(({ lambda, validation }) =>
    validation === null ? [] : [`${formatLoss(validation)} at λ ${significant(lambda)}`],
  )
  return said.length === 0
    ? 'No network has a validation loss yet'
    : `Median validation loss: ${said.join(', ')}`
}
