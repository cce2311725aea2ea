import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { DeviceState } from '../../session/room'
import { noProgress, type Work } from '../../shared/work/work'
import { deviceWords, headWords, meanWords, ownWords, progressWords, trustWords } from './work-words'

const work: Work = {
  id: 'w',
  experiment: parseExperiment(presets['noisy-moons'].experiment),
  lambdas: [0, 0.01],
  seeds: [3, 4],
  steps: 800,
  guessing: 0.69,
  isStopped: false,
}
const device: DeviceState = { isResting: false, task: undefined, networks: 0, isDistrusted: false }
const all = { ...noProgress, found: 4, devices: 1 }

test.each<[string, string, Partial<DeviceState>, Partial<Work>]>([
  ['it trains', 'λ 0.01, seed 3', { task: 1 }, {}],
  ['it trains the last one', 'λ 0.01, seed 4', { task: 3 }, { isStopped: true }],
  ['it waits', 'This device waits: the networks that are left are with other devices.', {}, {}],
  ['it was stopped', 'This device trains nothing for the class now.', { isResting: true }, {}],
  [
    'the teacher has stopped',
    '0 networks were trained when the teacher stopped it.',
    {},
    { isStopped: true },
  ],
  [
    'it was wrong',
    'What it found is not what other devices found: it trains no more here.',
    { isDistrusted: true },
    {},
  ],
])('a device: %s', (_, words, state, change) => {
  expect(deviceWords({ ...work, ...change }, noProgress, { ...device, ...state })).toBe(words)
})

test('it waits for nothing where all is trained', () => {
  expect(deviceWords(work, all, device)).toBe('All 4 networks are trained.')
  expect(ownWords(work, all, device)).toBe('0 of them here.')
  expect(ownWords(work, noProgress, { ...device, networks: 1 })).toBe('1 network so far')
})

test('one network was, two were', () => {
  const stopped = { ...work, isStopped: true }
  expect(deviceWords(stopped, { ...noProgress, found: 1 }, device)).toMatch(/^1 network was trained/)
  expect(deviceWords(stopped, { ...noProgress, found: 2 }, device)).toMatch(/^2 networks were trained/)
})

test('one network is not all of them', () => {
  const [one, found] = [
    { ...work, lambdas: [0], seeds: [3], steps: 1 },
    { ...all, found: 1 },
  ]
  expect(deviceWords(one, found, device)).toBe('The one network is trained.')
  expect(ownWords(one, found, { ...device, networks: 1 })).toBe('Here.')
  expect(ownWords(one, found, device)).toBe('Not here.')
  expect(progressWords(one, found)).toBe('1 of 1 network, by 1 device')
  expect(headWords(one)).toBe('1 λ, from 1 seed, 1 step. A dot is one network.')
  expect(headWords(work)).toMatch(/^2 λ, each from 2 seeds, 800 steps\. A line is the median/)
})

test('of how many networks it is the mean', () => {
  expect(meanWords(1, 0.01)).toBe('The network at λ = 0.01. The line is where it changes its answer.')
  expect(meanWords(8, 0.01)).toMatch(/^The mean of 8 networks at λ = 0\.01\. .* a thin one where one of them/)
})

test('progress and trust are said in the numbers that there are', () => {
  expect(progressWords(work, all)).toBe('4 of 4 networks, by 1 device')
  expect(progressWords(work, noProgress)).toBe('0 of 4 networks')
  expect(trustWords(noProgress)).toBe('The students’ devices begin by themselves.')
  expect(trustWords(all)).toBe('')
  expect(trustWords({ ...all, checked: 1, wrong: 2, unasked: 1 })).toBe(
    '1 network trained by two devices, with the same figures to the last bit. 2 results dropped: not what other devices found, or not possible. 1 result dropped that nobody was asked for.',
  )
})
