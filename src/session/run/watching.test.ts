import { beforeEach, expect, it } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  fake.session.watch([[0, 0]])
  await settled()
})

const outputs = Float32Array.of(1, -2)

it('outputs come while somebody watches them, are asked for once, and leave the store with the last', async () => {
  const stop = [fake.session.watchOutputs(), fake.session.watchOutputs()]
  await settled()
  const asked = { inputs: [[0, 0]], parameters: false }
  expect(fake.engine().last('watch')).toEqual({ ...asked, outputs: true })
  expect(fake.engine().verbs.filter((verb) => verb === 'watch')).toHaveLength(2)
  fake.engine().report({ step: 7, outputs })
  expect(fake.state().outputs).toEqual({ values: outputs, step: 7 })
  stop[0]?.()
  await settled()
  expect(fake.state().outputs).toBeDefined()
  stop[1]?.()
  await settled()
  expect(fake.engine().last('watch')).toEqual(asked)
  expect(fake.state()).not.toHaveProperty('outputs')
})

it('those of a run that is gone are not those of the next', async () => {
  fake.session.watchOutputs()
  fake.engine().report({ step: 7, outputs })
  await fake.session.reset()
  expect(fake.state()).not.toHaveProperty('outputs')
})

it('what is watched only while an earlier step is shown is asked for at that step, and none of another is shown', async () => {
  fake.engine().report({ step: 40, status: 'paused', prediction: new Float32Array(1), outputs })
  await fake.session.lookBack()
  await fake.session.recall(10)
  expect(fake.state()).not.toHaveProperty('outputs')
  const recalls = () => fake.engine().verbs.filter((verb) => verb === 'recall').length
  expect(recalls()).toBe(1)
  fake.session.watchOutputs()
  await settled()
  expect(recalls()).toBe(2)
  expect(fake.engine().verbs.slice(-2)).toEqual(['watch', 'recall'])
})
