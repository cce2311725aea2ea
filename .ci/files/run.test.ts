// A run that is saved and opened elsewhere goes on as it would have: to the bit, with its history, past and marks.
import { afterEach, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets/preset-table'
import type { Snapshot } from '../../src/protocol/snapshot'
import { type LabInProcess, openLab } from '../strangers/lab-in-process'
import { expectSentence } from '../strangers/sentence'

const opened: LabInProcess[] = []

function open(): LabInProcess {
  const lab = openLab()
  opened.push(lab)
  return lab
}

afterEach(() => {
  for (const { session } of opened.splice(0)) session.end()
})

const moons = {
  ...presets['noisy-moons'].experiment,
  model: { hidden: [16, 16], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.01, batchSize: 7 },
  dropout: 0.2,
}

/** 300 steps, one of them with another λ. */
async function trained(): Promise<LabInProcess> {
  const lab = open()
  await lab.lab.load(moons)
  await lab.lab.run(120)
  await lab.lab.tune({ penalty: { kind: 'l1', lambda: 0.003 } })
  await lab.lab.run(180)
  return lab
}

async function elsewhere(file: string): Promise<LabInProcess> {
  const lab = open()
  await lab.lab.load(lab.lab.experiment())
  await lab.session.openRun(JSON.parse(file))
  return lab
}

const numbers = ({ revision: _, ...snapshot }: Snapshot) => snapshot

test.each(['sgd', 'momentum', 'adam', 'adamw'])(
  '%s: it goes on to the bit, with mini-batches and dropout',
  async (kind) => {
    const { lab, session } = open()
    await lab.load({ ...moons, optimizer: { ...moons.optimizer, kind } })
    await lab.run(300)
    const file = await session.saveRun()
    const straight = await lab.run(200)
    const other = await elsewhere(file)
    expect(numbers(await other.lab.run(200))).toEqual(numbers(straight))
    expect(straight.step).toBe(500)
    expect(await other.lab.history()).toEqual(await lab.history())
  },
)

test('it stands where it stood: experiment, history, marks, what was best, and what can be looked back at', async () => {
  const { lab, session } = await trained()
  session.setEarlyStopping({ patience: 40, restores: false })
  const other = await elsewhere(await session.saveRun())
  const [was, is] = [session, other.session].map(({ store }) => store.getState()) as [Shown, Shown]
  for (const key of [
    'step',
    'status',
    'experiment',
    'presetId',
    'marks',
    'best',
    'latest',
    'layerNorms',
    'earlyStopping',
    'touched',
    'isPenaltyMoved',
    'restsAt',
  ] as const)
    expect(is[key], key).toEqual(was[key])
  expect(is.marks).toMatchObject([{ step: 120, label: 'L2 → L1, λ 0 → 0.003' }])
  expect(await other.lab.history()).toEqual(await lab.history())
  await Promise.all([session.lookBack(), other.session.lookBack()])
  await Promise.all([session.recall(100), other.session.recall(100)])
  const [then, again] = [session, other.session].map(({ store }) => store.getState().lookBack) as [Look, Look]
  expect(again.steps).toEqual(then.steps)
  expect(again.best).toEqual(then.best)
  expect(again.moment?.shown.parameters).toEqual(then.moment?.shown.parameters)
  expect(again.moment?.settings).toEqual(then.moment?.settings)
})

test('it may be saved while it trains: of one step, and what was asked for goes on', async () => {
  const { lab, session } = open()
  await lab.load(moons)
  const running = lab.run(400)
  await lab.tune({ penalty: { lambda: 0.02 } })
  const file = await session.saveRun()
  const { step } = JSON.parse(file)
  expect(step).toBeLessThan(400)
  const straight = await running
  expect(straight).not.toHaveProperty('cutShort')
  const other = await elsewhere(file)
  expect(numbers(await other.lab.run(400 - step))).toEqual(numbers(straight))
  expect(await other.lab.history()).toEqual(await lab.history())
})

test('programs are of the run from its step 0, and say where it cannot be trained so any more', async () => {
  const { lab, session } = await trained()
  const other = await elsewhere(await session.saveRun())
  const whole = await lab.exportCode('pytorch')
  expect(whole).toContain('0.003')
  expect(await other.lab.exportCode('pytorch')).toBe(whole)
  await session.lookBack()
  await session.recall(100)
  await session.fork()
  await lab.pause()
  const forked = await elsewhere(await session.saveRun())
  const lost = await lab.exportCode('pytorch')
  expect(lost).not.toBe(whole)
  expect(await forked.lab.exportCode('pytorch')).toBe(lost)
})

test('of digits it is less than 5 MB', async () => {
  const { lab, session } = open()
  await lab.load(presets.digits.experiment)
  await lab.run(200)
  expect((await session.saveRun()).length).toBeLessThan(5e6)
})

interface File {
  format: string
  parameters: string
  history: { rows: string }
  past: { frames: unknown[] }
  tunings: { settings: object }[]
}

/** The first loss is none. */
function withNaN(text: string): string {
  const bytes = Buffer.from(text, 'base64')
  bytes.writeDoubleLE(Number.NaN, 8)
  return bytes.toString('base64')
}

/** Each with what of its sentence tells it from the others. */
const wrong: [what: string, change: (file: File) => unknown, sentence: string][] = [
  [
    'of a newer version',
    (file) => ({ ...file, version: 2 }),
    'version: found 2, expected 1: a newer Overfit Lab',
  ],
  [
    'of another kind',
    (file) => ({ ...file, format: 'overfit-lab-network' }),
    'format: found "overfit-lab-network"',
  ],
  ['of no kind', ({ format: _, ...file }) => file, 'format: found nothing'],
  [
    'with a loss that is none',
    (file) => ({ ...file, history: { ...file.history, rows: withNaN(file.history.rows) } }),
    'history.rows.0: found NaN, expected a number for dataLoss',
  ],
  ['no object', () => [1], 'format: found nothing'],
  ['with a key more', (file) => ({ ...file, more: 1 }), 'more: found an unknown key'],
  ['with no experiment', (file) => ({ ...file, experiment: { version: 1 } }), 'found nothing'],
  ['with too few weights', (file) => ({ ...file, parameters: 'AAAAAA==' }), 'parameters: found 1 numbers'],
  [
    'with weights that are no numbers',
    (file) => ({ ...file, parameters: 'AADAfw==' }),
    'parameters: found "AADAfw=="',
  ],
  ['with half a number', (file) => ({ ...file, parameters: 'AAAA' }), 'parameters: found "AAAA"'],
  [
    'with no base64',
    (file) => ({ ...file, parameters: file.parameters.replace('A', '!') }),
    'parameters: found',
  ],
  [
    'of another optimizer',
    (file) => ({ ...file, optimizer: { slots: [], updates: 0 } }),
    'optimizer.slots: found 0 lists',
  ],
  ['from before its history', (file) => ({ ...file, step: 20 }), 'optimizer.updates: found 30'],
  [
    'with other columns',
    (file) => ({ ...file, history: { ...file.history, columns: ['step'] } }),
    'history.rows.1: found step',
  ],
  ['with marks to come', (file) => ({ ...file, marks: [{ step: 31, label: '' }] }), 'marks.0.step: found 31'],
  [
    'with a past in disorder',
    (file) => ({ ...file, past: { ...file.past, frames: file.past.frames.toReversed() } }),
    'past.frames.1',
  ],
  ['with no stride', (file) => ({ ...file, past: { ...file.past, stride: 0 } }), 'past.stride: found 0'],
  [
    'tuned otherwise',
    (file) => ({
      ...file,
      tunings: [{ ...file.tunings[0], settings: { ...file.tunings[0]?.settings, dropout: 0.7 } }],
    }),
    'tunings: found',
  ],
]

test.each(wrong)(
  'a file %s is refused in one sentence, and the run that is there goes on',
  async (_, change, sentence) => {
    const { lab, session } = open()
    await lab.load(moons)
    await lab.run(30)
    const file = JSON.parse(await session.saveRun())
    const refused = session.openRun(change(file))
    await expect(refused).rejects.toThrow(sentence)
    await refused.catch(({ message }) => expectSentence(message))
    expect((await lab.run(5)).step).toBe(35)
  },
)

type Shown = ReturnType<LabInProcess['session']['store']['getState']>
type Look = NonNullable<Shown['lookBack']>

test('another engine goes on from the very step, with what is behind it', async () => {
  const { lab, session } = await trained()
  const straight = await trained()
  await session.engines.choose('webgl')
  // Asked of the next worker: here there is no WebGL, and it is the processor again.
  const snapshot = await lab.run(50)
  expect(numbers(snapshot)).toEqual(numbers(await straight.lab.run(50)))
  expect(await lab.history()).toEqual(await straight.lab.history())
  expect(session.store.getState().marks).toEqual(straight.session.store.getState().marks)
  expect(await lab.exportCode('pytorch')).toBe(await straight.lab.exportCode('pytorch'))
})

test('both engines are measured, and the run stands where it stood', async () => {
  const { lab, session } = await trained()
  const { cpu, webgl } = await session.engines.speeds()
  expect(cpu).toMatchObject({ device: { backend: 'cpu' }, stepsPerSecond: expect.any(Number) })
  expect('stepsPerSecond' in cpu && cpu.stepsPerSecond).toBeGreaterThan(0)
  expect(webgl).toEqual({ missing: 'This browser has no OffscreenCanvas.' })
  expect((await lab.snapshot()).step).toBe(300)
})

test('a run whose points were drawn is saved and goes on to the bit, and its program trains as a reset does', async () => {
  const { lab, session } = await trained()
  const point = { input: [2.5, 2.5], target: [1] }
  await session.drawing.edit({ kind: 'add', split: 'training', ...point })
  await lab.run(50)
  const other = await elsewhere(await session.saveRun())
  expect(other.session.store.getState()).toMatchObject({ pointsSince: 300, step: 350 })
  expect(numbers(await other.lab.run(50))).toEqual(numbers(await lab.run(50)))
  const program = await lab.exportCode('pytorch')
  await lab.reset()
  const rows = (code: string) => code.split('\n').filter((line) => /^\s*\[/.test(line))
  expect(rows(program).length).toBeGreaterThan(60)
  expect(rows(program)).toEqual(rows(await lab.exportCode('pytorch')))
})
