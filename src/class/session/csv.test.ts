import { expect, it } from 'vitest'
import { Doc } from 'yjs'
import { valleyPositions } from '../shared/answer'
import { answerEntry, hostMaps } from '../shared/documents'
import { asCsv } from './csv'

const student = (digit: string) => digit.repeat(32)

/** A host's document. */
function answered(): Doc {
  const host = new Doc()
  const answers = host.getMap(hostMaps.answers)
  const asked = host.getMap(hostMaps.asked)
  asked.set('q1', { id: 'q1', title: 'Where, "roughly"?', about: 'Noisy moons', place: 2 })
  asked.set('q2', { id: 'q2', title: '=1+1', options: ['up', '-down'], right: 0, about: '', place: 1 })
  answers.set(answerEntry('q1', 2, student('b')), { kind: 'lambda', position: 121 })
  answers.set(answerEntry('q1', 1, student('b')), { kind: 'lambda', position: 0 })
  answers.set(answerEntry('q1', 1, student('a')), { kind: 'mark', step: 40 })
  answers.set(answerEntry('q2', 1, student('b')), { kind: 'choice', option: 1 })
  answers.set(answerEntry('q3', 1, student('a')), { kind: 'valley', losses: valleyPositions.map(() => 0.5) })
  host.getMap(hostMaps.names).set(student('a'), 'Ada')
  return host
}

it('has a line for each answer, with the same number for the same student, and nobody’s name or id', () => {
  const text = asCsv(answered())
  expect(text.split('\r\n')).toEqual([
    'asked,question,about,kind,round,student,answer,right',
    expect.stringMatching(/^0,q3,,valley,1,1,0:0\.5 0\.00001:0\.5 ([\d.]+:0\.5 ){11}1:0\.5,$/),
    "1,'=1+1,,choice,1,2,'-down,up",
    '2,"Where, ""roughly""?",Noisy moons,mark,1,1,40,',
    '2,"Where, ""roughly""?",Noisy moons,lambda,1,2,0,',
    '2,"Where, ""roughly""?",Noisy moons,lambda,2,2,1,',
    '',
  ])
})

it('has only its heading where nobody has answered', () => {
  expect(asCsv(new Doc())).toBe('asked,question,about,kind,round,student,answer,right\r\n')
})
