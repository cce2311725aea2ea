import { expect, test } from 'vitest'
import { fakePin } from '../testing/fake-pin'
import type { KeptPins } from './kept-pins'
import { pinFile, readPins } from './pin-file'
import { createPins } from './pins'

/** As a device keeps it: plain data. */
function device(content?: unknown) {
  const kept = { content }
  const pins: KeptPins = {
    read: async () => kept.content,
    write: async (written) => {
      kept.content = JSON.parse(JSON.stringify(written))
    },
  }
  return { kept, pins }
}

const withLambda = (lambda: number) => fakePin({ experiment: { penalty: { kind: 'l2', lambda } } })
const namesIn = ({ store }: ReturnType<typeof createPins>) =>
  store.getState().pins.map(({ letter, name }) => `${letter}: ${name}`)

test('what is pinned is there after a reload, to the bit', async () => {
  const { pins: kept } = device()
  const before = createPins(kept)
  await before.add({
    ...withLambda(0),
    labels: { wrong: 6, memorised: 1, training: 1, validation: Number.NaN },
  })
  await before.add(fakePin({ step: 900, divergedAt: 950 }))
  const after = createPins(kept)
  // What is done waits for what is kept.
  await after.rename('A', ' memorised ')
  await after.rename('B', '')
  expect(namesIn(after)).toEqual(['A: memorised', 'B: λ = 0, step 900'])
  const [was, is] = [before, after].map(({ store }) => store.getState().pins[0])
  expect(is).toEqual({ ...was, name: 'memorised' })
  expect(is?.history.rows).toEqual(was?.history.rows)
})

test('a fifth takes the place of the oldest; what is removed leaves its letter', async () => {
  const pins = createPins(device().pins)
  for (const lambda of [0, 0.1, 0.2, 0.3, 0.4]) await pins.add(withLambda(lambda))
  expect(pins.store.getState().said).toBe('Pinned as A, in the place of the oldest.')
  expect(namesIn(pins)).toEqual([
    'B: λ = 0.1, step 800',
    'C: λ = 0.2, step 800',
    'D: λ = 0.3, step 800',
    'A: λ = 0.4, step 800',
  ])
  await pins.remove('C')
  await pins.add(withLambda(0.5))
  expect(namesIn(pins).at(-1)).toBe('C: λ = 0.5, step 800')
  await pins.clear()
  expect(namesIn(pins)).toEqual([])
})

test('where nothing can be kept it is said, and the pin is there', async () => {
  const full = { ...device().pins, write: () => Promise.reject(new Error('The quota is exceeded.')) }
  const pins = createPins(full)
  await pins.add(fakePin())
  expect(namesIn(pins)).toHaveLength(1)
  expect(pins.store.getState().said).toBe(
    'The pins cannot be kept on this device (The quota is exceeded): a reload loses them.',
  )
})

const file = () =>
  JSON.parse(JSON.stringify(pinFile([{ ...fakePin(), letter: 'A', name: 'mine' }]))) as {
    pins: [Record<string, unknown> & { run: Record<string, unknown> }]
  }

test.each<[string, (pin: ReturnType<typeof file>['pins'][0]) => void, string]>([
  [
    'no letter of four',
    (pin) => {
      pin.letter = 'E'
    },
    'pins.0.letter',
  ],
  [
    'an experiment that is none',
    (pin) => {
      pin.experiment = { version: 1 }
    },
    'seed: found nothing',
  ],
  [
    'a task that is not the data’s',
    (pin) => {
      pin.run.task = 'regression'
    },
    'pins.0.run.task',
  ],
  [
    'rows of another width',
    (pin) => {
      pin.run.training = { inputs: [[1]], targets: [[0]], flipped: [false] }
    },
    'pins.0.run.training.inputs.0',
  ],
  [
    'a network of another size',
    (pin) => {
      pin.run.sizes = [2, 1e6, 1]
    },
    'pins.0.run.sizes',
  ],
  [
    'half a history',
    (pin) => {
      pin.history = 'AAAAAAAAAAA='
    },
    'pins.0.history',
  ],
  [
    'numbers that are text',
    (pin) => {
      pin.latest = '<script>'
    },
    'pins.0.latest',
  ],
  [
    'a key that nobody knows',
    (pin) => {
      pin.onclick = 'alert(1)'
    },
    'pins.0.onclick',
  ],
])('what is kept and hostile is refused: %s', async (_, spoil, field) => {
  const content = file()
  expect(readPins(content)).toHaveLength(1)
  spoil(content.pins[0])
  expect(() => readPins(content)).toThrow(field)
  const pins = createPins(device(content).pins)
  await expect.poll(() => pins.store.getState().said).toContain('What was pinned before cannot be shown.')
  expect(pins.store.getState().pins).toEqual([])
})

test('no letter twice, and no fifth', () => {
  const { pins, ...rest } = file()
  expect(() => readPins({ ...rest, pins: [pins[0], pins[0]] })).toThrow('pins.1.letter')
  expect(() => readPins({ ...rest, pins: new Array(5).fill(pins[0]) })).toThrow('at most 4')
})
