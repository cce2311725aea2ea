import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import packageJson from '../../../package.json'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { createOverfitLab, type OverfitLab } from './overfit-lab'

let fake: FakeSession
let lab: OverfitLab

beforeEach(async () => {
  fake = await loadedSession()
  lab = createOverfitLab(fake.session)
})

afterEach(() => fake.session.end())

test('has the names of the contract, and no others', () => {
  expect(Object.keys(lab).sort()).toEqual(
    'experiment exportCode ladder load memory pause play predict ready reset run snapshot tune version'.split(
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

test('every promise settles when the worker dies', async () => {
  for (const verb of ['run', 'snapshot', 'tune', 'every-lambda ladder', 'reset', 'load'])
    fake.engine().held.add(verb)
  const asked = [
    lab.run(1000),
    lab.snapshot(),
    lab.tune({ penalty: { lambda: 0.01 } }),
    lab.tune({ penalty: { lambda: 0.02 } }),
    lab.ladder({ values: [0.1], steps: 5 }),
    lab.reset(),
    lab.load(lab.experiment()),
    lab.load(lab.experiment()),
  ]
  await settled()
  fake.engine().crash('boom')
  for (const answer of asked) await expect(answer).rejects.toThrow('The training thread stopped: boom.')
})
