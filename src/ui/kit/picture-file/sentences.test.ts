import { describe, expect, it, test } from 'vitest'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { BadInput } from '../../../experiment/parse/bad-input'
import type { LabState } from '../../../session/state'
import { version } from '../../../session/version'
import { addressOf, sentencesOf } from './sentences'

const address = { address: 'https://lab.example/#a', href: 'https://lab.example/#a' }
const penalty = { kind: 'l2', lambda: 0.01 }
const stateOf = (more: object = {}) =>
  ({ experiment: { name: 'Noisy moons', penalty }, marks: [], step: 1200, ...more }) as unknown as LabState
const mark = (step: number) => ({ step, label: `λ 0 → ${step}` })
const aboutOf = (state: LabState, step?: number) => sentencesOf({ title: 'Loss' }, state, step, address).about

describe('what a picture says of itself', () => {
  it('names the experiment, its penalty and the step that is drawn, and the version', () => {
    expect(aboutOf(stateOf(), 1200)).toEqual([`Noisy moons · ${penaltyPage.l2.label}, λ = 0.01 · step 1,200`])
    expect(sentencesOf({ title: 'Loss' }, stateOf(), 1200, address)).toMatchObject({
      made: `Made with Overfit Lab ${version}`,
      ...address,
    })
  })

  it('claims no step where the picture is not of one, and no λ where there is no penalty', () => {
    expect(aboutOf(stateOf({ experiment: { name: 'Own', penalty: { kind: 'none', lambda: 1 } } }))).toEqual([
      'Own · no penalty',
    ])
  })

  it('has the λ of an earlier step while the visitor looks back, and only the changes up to there', () => {
    const settings = { penalty: { kind: 'l1', lambda: 0.5 } }
    const state = stateOf({ lookBack: { moment: { settings } }, marks: [mark(100), mark(900)] })
    expect(aboutOf(state, 300)).toEqual([
      `Noisy moons · ${penaltyPage.l1.label}, λ = 0.5 · step 300`,
      'Changed while it trained: λ 0 → 100 at step 100',
    ])
  })

  it('counts changes that are too many to be told', () => {
    const [, changes] = aboutOf(stateOf({ marks: [1, 2, 3, 4].map(mark) }), 10)
    expect(changes).toBe('4 settings were changed while it trained.')
  })

  it('ends with a note, made of the state as it is then', () => {
    const note = ({ step }: LabState) => `The dot is at step ${step}.`
    expect(sentencesOf({ title: 'Loss', note }, stateOf(), undefined, address).about.at(-1)).toBe(
      'The dot is at step 1200.',
    )
  })
})

test('the address is that of the experiment, as long as it can be read and there is one', () => {
  const page = 'https://lab.example/'
  const url = `${page}#seed=2`
  expect(addressOf(() => url, page)).toEqual({ address: url, href: url })
  const long = `${page}#${'x'.repeat(1000)}`
  expect(addressOf(() => long, page)).toEqual({ address: expect.stringContaining('too long'), href: long })
  const refuse = () => {
    throw new BadInput('It needs the file.')
  }
  expect(addressOf(refuse, page)).toEqual({ address: `${page} It needs the file.`, href: page })
  const fail = () => {
    throw new TypeError('a bug')
  }
  expect(() => addressOf(fail, page)).toThrow(TypeError)
})
