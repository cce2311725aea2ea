import { expect, it } from 'vitest'
import { parse } from '../../experiment/parse/parse'
import { serverMessageSchema, studentMessageSchema, tokenSchema } from './messages'
import { truthSchema } from './truth'

const id = '0123456789abcdef0123456789abcdef'

it('takes a name as text, without what cannot be seen', () => {
  const message = parse(studentMessageSchema, { kind: 'name', name: ' Ada\u202e\n ' }, 'message')
  expect(message).toEqual({ kind: 'name', name: 'Ada' })
  expect(() => parse(studentMessageSchema, { kind: 'name', name: 'x'.repeat(25) }, 'message')).toThrow(
    'a text of 0 to 24 characters',
  )
})

it('takes a page for a student or a host, and for nothing else', () => {
  const host = { role: 'host', secret: id, page: id, takesOver: true }
  expect(parse(tokenSchema, host, 'token')).toEqual(host)
  expect(parse(tokenSchema, { role: 'student', student: id }, 'token')).toEqual({
    role: 'student',
    student: id,
  })
  expect(() => parse(tokenSchema, { role: 'student', student: `${id}/1` }, 'token')).toThrow()
  expect(() => parse(tokenSchema, { role: 'student', student: id, secret: id }, 'token')).toThrow()
  expect(() => parse(tokenSchema, { role: 'teacher', student: id }, 'token')).toThrow()
})

it('tells a page what became of what it sent', () => {
  const refused = { kind: 'refused', why: 'closed', about: { question: 'q1', round: 2, count: 0 } }
  expect(parse(serverMessageSchema, refused, 'message')).toEqual(refused)
  expect(() => parse(serverMessageSchema, { ...refused, why: 'so' }, 'message')).toThrow('one of closed')
})

it('knows a ladder without validation rows', () => {
  const truth = { kind: 'ladder', guessing: 0.69, rungs: [{ lambda: 0, training: 0.1, validation: null }] }
  expect(parse(truthSchema, truth, 'truth')).toEqual(truth)
})
