import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import packageJson from '../../../package.json'
import { settled } from '../testing/fake-engine'
import { fakePage } from '../testing/fake-page'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { createOverfitLab, type OverfitLab } from './overfit-lab'

let fake: FakeSession
let lab: OverfitLab

beforeEach(async () => {
  fake = await loadedSession()
  lab = createOverfitLab(fake.session, fakePage().page, Promise.resolve())
})

afterEach(() => fake.session.end())

test('has the names of the contract, and no others', () => {
  expect(Object.keys(lab).sort()).toEqual(
    'drawn experiment exportCode history ladder load memory pause play predict ready reset run snapshot tune version'.split(
      ' ',
    ),
  )
  expect(lab.version).toBe(packageJson.version)
})

test('ready resolves with the device', async () => {
  await expect(lab.ready).resolves.toEqual({ backend: 'cpu', renderer: 'fake', software: true })
})

test('a class in five lines', async () => {
  await lab.load(lab.experiment())
  await expect(lab.run(200)).resolves.toMatchObject({ step: 200, status: 'paused' })
  await lab.tune({ penalty: { lambda: 0.01 } })
  await expect(lab.run(200)).resolves.toMatchObject({ step: 400, revision: 1 })
  expect(lab.experiment().penalty.lambda).toBe(0.01)
})

test('what is done to the experiment it gives does not reach the run', () => {
  lab.experiment().penalty.lambda = 5
  expect(fake.session.experiment().penalty.lambda).toBe(0)
})

describe('a tune', () => {
  it('at each step is a mark of its own, a burst at one step is one', async () => {
    await lab.run(100)
    await Promise.all([0.1, 0.2, 0.3].map((lambda) => lab.tune({ penalty: { lambda } })))
    await lab.run(100)
    await lab.tune({ penalty: { lambda: 1 } })
    expect(fake.state().marks.map(({ step, label }) => `${step}: ${label}`)).toEqual([
      '100: λ 0 → 0.3',
      '200: λ 0.3 → 1',
    ])
  })

  it.each([
    [undefined, 'tune: found nothing, expected an object'],
    [{ lambda: 1 }, 'lambda: found an unknown key, expected only penalty'],
    [{ dropout: '0.5' }, 'dropout: found "0.5", expected a number from 0 to 0.9.'],
  ])('of %j is refused with a sentence', async (tuning, sentence) => {
    await expect(lab.tune(tuning as never)).rejects.toThrow(sentence)
  })
})

/** Every verb that the worker answers; `play` and `experiment` answer at once, `drawn` waits for the page (drawn.test.ts). */
type Asked = Exclude<keyof OverfitLab, 'version' | 'experiment' | 'play' | 'drawn'>

const verbs: Record<Asked, () => Promise<unknown>> = {
  ready: () => lab.ready,
  run: () => lab.run(1000),
  snapshot: () => lab.snapshot(),
  pause: () => lab.pause(),
  tune: () => lab.tune({ penalty: { lambda: 0.01 } }),
  history: () => lab.history(),
  predict: () => lab.predict([[0, 0]]),
  ladder: () => lab.ladder({ values: [0.1], steps: 5 }),
  exportCode: () => lab.exportCode('pytorch'),
  memory: () => lab.memory(),
  reset: () => lab.reset(),
  load: () => lab.load(lab.experiment()),
}

const ends = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    ({ message }: Error) => message,
  )

const hold = () => {
  const { held } = fake.engine()
  for (const verb of ['every-lambda ladder', 'modelSpace', ...Object.keys(verbs)]) held.add(verb)
}

describe.each(Object.entries(verbs))('%s settles', (_name, verb) => {
  it('in the next worker, where the one that was asked is lost', async () => {
    hold()
    const asked = [ends(verb()), ends(verb())]
    await settled()
    fake.engine().crash('boom')
    await expect(Promise.all(asked)).resolves.toEqual(['done', 'done'])
  })

  it('in the next worker, where it is asked while there is none', async () => {
    fake.engine().crash('boom')
    const asked = ends(verb())
    lab.play()
    await expect(asked).resolves.toBe('done')
  })

  it('with the reason, where no worker holds', async () => {
    vi.useFakeTimers()
    hold()
    const asked = [ends(verb())]
    for (let i = 0; i < 4; i++) {
      fake.engine().crash('boom')
      asked.push(ends(verb()))
      // In each it is lost again before it has answered anything.
      await settled()
      vi.advanceTimersByTime(2000)
      hold()
      await settled()
    }
    asked.push(ends(verb()))
    const sentence = expect.stringMatching(/^done$|^The training thread stopped: boom\./)
    await expect(Promise.all(asked)).resolves.toEqual(asked.map(() => sentence))
    vi.useRealTimers()
  })
})

test('all of them at once settle too', async () => {
  hold()
  const asked = Object.values(verbs).map((verb) => ends(verb()))
  await settled()
  fake.engine().crash('boom')
  await expect(Promise.all(asked)).resolves.toEqual(asked.map(() => 'done'))
})
