import { beforeEach, describe, expect, it } from 'vitest'
import type { CustomData } from '../../experiment/experiment'
import type { PointEdit } from '../../experiment/points/point-edit'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { judge } from '../words/verdict'

let fake: FakeSession
const inputs = [[0, 0]]

/** A run of 40 steps, its validation loss lowest at step 20, with what the fit has asked for. */
beforeEach(async () => {
  fake = await loadedSession()
  fake.session.watch(inputs)
  await fake.session.drawing.open()
  fake.session.play()
  await settled()
  for (const step of [0, 10, 20, 30, 40]) {
    const metrics = { validationLoss: 0.4 + Math.abs(step - 20) / 100, dataLoss: 0.3 }
    fake.engine().report({ step, status: 'running', metrics, prediction: new Float32Array(1) })
  }
})

const triangle: PointEdit = { kind: 'add', split: 'training', input: [0.5, 0.5], target: [1] }
const to = (x: number): PointEdit => ({
  kind: 'move',
  split: 'training',
  index: 4,
  input: [x, 0],
  target: [1],
})
const draw = (edit: PointEdit) => {
  fake.session.beginGesture()
  return fake.session.drawing.edit(edit)
}
const data = () => fake.state().experiment.data as CustomData
const labels = () => fake.state().marks.map(({ step, label }) => `${step}: ${label}`)
const exchanges = () => fake.engine().verbs.filter((verb) => verb === 'exchange').length

describe('drawing', () => {
  it('is named, and says how many validation points are left of a generated set', async () => {
    await draw(triangle)
    expect(fake.state().experiment.name).toBe('Drawn by hand')
    await fake.session.drawing.undo()
    expect(fake.state().experiment.name).toBe('Noisy moons')
    const run = fake.state().run as NonNullable<ReturnType<typeof fake.state>['run']>
    const many = {
      inputs: Array.from({ length: 1200 }, () => [0, 0]),
      targets: Array.from({ length: 1200 }, () => [0]),
    }
    fake.session.store.setState({ run: { ...run, validation: { ...many, flipped: [] } } })
    await fake.session.pause()
    await draw(triangle)
    expect(data().validationInputs).toHaveLength(100)
    expect(labels().at(-1)).toBe('40: +1 ▲, validation 1,200 → 100')
  })

  it('goes on training with one point more, which is a mark', async () => {
    await draw(triangle)
    expect(data().inputs).toHaveLength(5)
    expect(data().targets.at(-1)).toEqual([1])
    expect(fake.state()).toMatchObject({ status: 'running', step: 40, pointsSince: 40 })
    expect(labels()).toEqual(['40: +1 ▲'])
    expect(fake.session.history.indexAt(30)).toBe(3)
    expect(fake.engine().verbs).not.toContain('reset')
  })

  it('keeps the boundary of before for the fit alone, until drawing is over', async () => {
    await draw(triangle)
    expect(fake.state().beforeEdit).toMatchObject({
      label: 'before your last change',
      prediction: { inputs },
    })
    expect(fake.state().ghost).toBeUndefined()
    fake.session.drawing.close()
    expect(fake.state().beforeEdit).toBeUndefined()
  })

  it('counts no best of other points, and takes the mark where the worker felt it', async () => {
    expect(fake.state().best).toMatchObject({ step: 20 })
    fake.engine().appliesAt = 44
    await draw(triangle)
    expect(fake.state().best).toEqual({ step: 44, validationLoss: 0.9 })
    expect(fake.state().latest).toMatchObject({ step: 44, validationLoss: 0.9 })
    expect(labels()).toEqual(['44: +1 ▲'])
    fake.engine().report({ step: 50, status: 'running', metrics: { validationLoss: 0.7, dataLoss: 0.3 } })
    expect(fake.state().best).toEqual({ step: 50, validationLoss: 0.7 })
  })

  it('is one mark where nothing is trained in between, and one for each where it is', async () => {
    await fake.session.pause()
    await draw(triangle)
    await draw({ ...triangle, split: 'validation', target: [0] })
    await draw({ kind: 'erase', split: 'training', index: 0 })
    expect(labels()).toEqual(['40: +1 ▲, +1 ○, 1 erased'])
    expect(fake.state().beforeEdit?.label).toBe('before your last 3 changes')
    fake.engine().report({ step: 50, status: 'paused', metrics: { validationLoss: 0.5, dataLoss: 0.3 } })
    await draw({ kind: 'flip', split: 'training', index: 0, target: [0] })
    expect(labels()).toEqual(['40: +1 ▲, +1 ○, 1 erased', '50: 1 flipped'])
  })

  it('is one change while a point is dragged, however far', async () => {
    await draw(triangle)
    await fake.session.drawing.edit(to(1))
    await fake.session.drawing.edit(to(2))
    expect(fake.state().drawn).toEqual([{ ...triangle, input: [2, 0] }])
    expect(labels()).toEqual(['40: +1 ▲'])
    await fake.session.drawing.undo()
    expect(data()).toMatchObject({ kind: 'moons' })
    expect(fake.state().drawn).toEqual([])
  })

  it('sends the newest of what waits, and marks all of it', async () => {
    await fake.session.pause()
    fake.engine().held.add('exchange')
    const all = [draw(triangle), draw(triangle), draw(triangle)]
    await settled()
    fake.engine().releaseOne('exchange')
    await settled()
    fake.engine().release('exchange')
    await Promise.all(all)
    expect(exchanges()).toBe(2)
    expect(data().inputs).toHaveLength(7)
    expect(labels()).toEqual(['40: +3 ▲'])
  })

  it('takes back one after another; at rest the mark goes with it', async () => {
    await fake.session.pause()
    await draw(triangle)
    await draw({ ...triangle, target: [0] })
    await fake.session.drawing.undo()
    expect(labels()).toEqual(['40: +1 ▲'])
    await fake.session.drawing.undo()
    expect(labels()).toEqual([])
    await draw(triangle)
    fake.engine().report({ step: 60, status: 'paused', metrics: { validationLoss: 0.5, dataLoss: 0.3 } })
    await fake.session.drawing.undo()
    expect(labels()).toEqual(['40: +1 ▲', '60: point undone'])
    await fake.session.drawing.undo()
    expect(exchanges()).toBe(6)
  })

  it('is as if nothing was drawn where the worker refuses it', async () => {
    fake.engine().refusals.set('exchange', 'No such point.')
    await expect(draw(triangle)).rejects.toThrow('No such point.')
    expect(fake.state().experiment.data.kind).toBe('moons')
    expect(fake.state().drawn).toBeUndefined()
    fake.engine().refusals.clear()
    await draw(triangle)
    expect(data().inputs).toHaveLength(5)
  })

  it('does not call what is new to the network overfitting', async () => {
    fake
      .engine()
      .report({ step: 400, status: 'running', metrics: { validationLoss: 2, dataLoss: 0.01, accuracy: 1 } })
    expect(judge(fake.state()).kind).toBe('overfitting')
    await draw(triangle)
    const metrics = { validationLoss: 2, dataLoss: 0.01, accuracy: 1, validationAccuracy: 0.5 }
    fake.engine().report({ step: 400, status: 'running', metrics })
    const text = judge(fake.state())
      .parts.map((part) => part.text)
      .join('')
    expect(text).toContain('your change is new to it')
  })

  it('forgets what was drawn with the data', async () => {
    await draw(triangle)
    await fake.session.reset()
    expect(fake.state()).toMatchObject({ drawn: [triangle], marks: [] })
    expect(fake.state().pointsSince).toBeUndefined()
    await fake.session.loadPreset('noisy-moons')
    expect(fake.state().drawn).toBeUndefined()
    await fake.session.drawing.undo()
    expect(exchanges()).toBe(1)
  })
})
