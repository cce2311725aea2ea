// Other rows for the run that goes on.
import { describe, expect, it } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import type { SoundParameters } from '../../protocol/snapshot'
import { drawData } from '../data/draw'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

const moons = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.01, batchSize: 8 },
  penalty: { kind: 'l2', lambda: 0.001 },
  dropout: 0.2,
})

/** The very rows of the moons as own data, and more besides. */
async function ownMoons(more: { inputs?: number[][]; targets?: number[][] } = {}, standardize = true) {
  const { training, validation } = await drawData(moons.data, moons.seed)
  const { inputs = [], targets = [] } = more
  return parseExperiment({
    ...moons,
    data: {
      kind: 'custom',
      task: 'binary',
      inputs: [...training.inputs, ...inputs],
      targets: [...training.targets, ...targets],
      validationInputs: validation.inputs,
      validationTargets: validation.targets,
      standardize,
    },
  })
}

async function trained(experiment: typeof moons, steps: number, from?: SoundParameters) {
  const trainer = new Trainer(cpuEngine('test'), () => undefined)
  await trainer.load(experiment, 0, from)
  return { trainer, snapshot: await trainer.advance(steps) }
}

describe('other rows for a run that goes on', () => {
  it('changes nothing at all where they are the same', async () => {
    const { trainer } = await trained(moons, 50)
    const { step, description } = await trainer.exchange(await ownMoons(), 0)
    expect(step).toBe(50)
    expect(description.training.inputs).toHaveLength(20)
    const { snapshot } = await trained(moons, 90)
    expect(await trainer.advance(40)).toEqual(snapshot)
  })

  it('keeps the scale that the network knows, until it is reset', async () => {
    const { trainer } = await trained(moons, 50)
    const asked = [[0.3, 0.2]]
    const scaled = () => trainer.run.data.toModel(asked[0] as number[])
    const before = scaled()
    await trainer.exchange(await ownMoons({ inputs: [[4, 4]], targets: [[1]] }), 0)
    expect(scaled()).toEqual(before)
    await trainer.reset(trainer.run.experiment, 0)
    expect(scaled()).not.toEqual(before)
    expect(trainer.run.step).toBe(0)
  })

  it('goes on in another worker on that scale, to the bit', async () => {
    const { trainer } = await trained(moons, 50)
    const more = await ownMoons({ inputs: [[4, 4]], targets: [[1]] })
    const { description } = await trainer.exchange(more, 0)
    expect(description.scale.inputs.means[0]).toBeLessThan(1)
    await trainer.advance(10)
    const sound = (await trainer.run.readSound()) as SoundParameters
    expect(Object.keys(sound.scaledBy ?? {})).toEqual(['inputs', 'targets'])
    const { trainer: other, snapshot } = await trained(more, 15, structuredClone(sound))
    expect(other.run.description.scale).toEqual(description.scale)
    expect(await trainer.advance(15)).toEqual(snapshot)
  })

  it('trains on as a run does that begins there with these rows', async () => {
    const plain = await ownMoons({}, false)
    const more = await ownMoons(
      {
        inputs: [
          [4, 4],
          [0, 1],
        ],
        targets: [[1], [0]],
      },
      false,
    )
    const { trainer } = await trained(plain, 30)
    const sound = (await trainer.run.readSound()) as SoundParameters
    await trainer.exchange(more, 0)
    const { snapshot } = await trained(more, 25, sound)
    expect(await trainer.advance(25)).toEqual(snapshot)
  })

  it('trains on by itself where it played, and stands as it was where the rows are refused', async () => {
    const { trainer } = await trained(moons, 10)
    await trainer.play([{ from: 0, stepsPerSecond: 1 }], undefined)
    const far = await ownMoons({ inputs: [[0, 3.3e38]], targets: [[1]] })
    await expect(trainer.exchange(far, 0)).rejects.toThrow('larger than a number of 32 bits')
    expect(trainer.isTraining).toBe(true)
    expect(trainer.run.description.training.inputs).toHaveLength(20)
    await trainer.exchange(await ownMoons({ inputs: [[1, 1]], targets: [[1]] }), 0)
    expect(trainer.isTraining).toBe(true)
    expect(trainer.run.description.training.inputs).toHaveLength(21)
    await trainer.pause()
  })

  it('remembers nothing of the steps that were trained on other rows', async () => {
    const { trainer } = await trained(moons, 40)
    await trainer.exchange(await ownMoons(), 0)
    await trainer.advance(10)
    expect(trainer.run.past.kept().steps[0]).toBe(40)
    expect(trainer.run.tunings.whole).toBeUndefined()
  })
})
