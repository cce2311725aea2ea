// A class with its host and three students, over real sockets: what they see of each other, and what they never do.
import { afterEach, expect, test } from 'vitest'
import type { Room } from '../../src/class/session/room'
import { valleyPositions } from '../../src/class/shared/answer'
import { choose, drawValley, putLambda, type RunningClass, runClass, until } from './class-in-process'

const rooms: Room[] = []
const classes: RunningClass[] = []
const begun = async (...options: Parameters<typeof runClass>) => {
  const running = await runClass(...options)
  classes.push(running)
  return running
}
const page = (room: Room) => {
  rooms.push(room)
  return room
}

afterEach(async () => {
  for (const room of rooms.splice(0)) room.leave()
  for (const running of classes.splice(0)) {
    await running.stop()
    expect(running.complaints).toEqual([])
  }
})

async function withThree() {
  const running = await begun()
  const host = page(running.host())
  const students = [0, 1, 2].map(() => page(running.student()))
  await until(host, ({ present, line }) => present === 3 && line === 'open')
  return { running, host, students }
}

test('three questions, three students', async () => {
  const { host, students } = await withThree()
  expect(host.store.getState().joinAddress).toBe('http://here')
  host.ask(putLambda('q1'))
  for (const [i, student] of students.entries()) {
    const { question } = await until(student, ({ question }) => question?.id === 'q1')
    expect(question).toEqual(putLambda('q1'))
    student.send({ kind: 'lambda', position: 60 + i })
    await until(student, ({ mine }) => mine?.isTaken === true)
  }
  const { answers } = await until(host, ({ answered }) => answered === 3)
  expect(answers.map(({ answer }) => answer).sort(byText)).toEqual(
    [60, 61, 62].map((position) => ({ kind: 'lambda', position })),
  )
  for (const student of students) await until(student, ({ answered }) => answered === 3)
  expect(students[0]?.store.getState().answers).toEqual([])

  host.ask(choose('q2'))
  await Promise.all(
    students.map(async (student) => {
      const { question, mine } = await until(student, ({ question }) => question?.id === 'q2')
      expect(question).not.toHaveProperty('right')
      expect(mine).toBeUndefined()
      student.send({ kind: 'choice', option: 1 })
    }),
  )
  await until(host, ({ answered }) => answered === 3)
  expect(host.store.getState().question).toEqual(choose('q2'))
  host.reveal({ kind: 'choice', right: 1 })
  const { truth, rounds } = await until(students[0]!, ({ rounds }) => rounds.length === 1)
  expect(truth).toEqual({ kind: 'choice', right: 1 })
  expect(rounds).toEqual([{ round: 1, answers: Array(3).fill({ kind: 'choice', option: 1 }) }])

  host.ask(drawValley('q3'))
  const losses = valleyPositions.map((_, i) => Math.abs(i - 7) / 10)
  const drawn = await until(students[0]!, ({ question }) => question?.id === 'q3')
  expect(drawn.truth).toBeUndefined()
  students[0]?.send({ kind: 'valley', losses })
  const last = await until(host, ({ answers }) => answers.length === 1)
  expect(last.answers[0]?.answer).toEqual({ kind: 'valley', losses })
  expect(host.csv().split('\r\n')).toHaveLength(1 + 7 + 1)
})

test('a host’s page that is loaded anew knows what is right, whichever document comes first', async () => {
  const { running, host } = await withThree()
  host.ask(choose('q1'))
  await until(host, ({ question }) => question !== undefined)
  host.leave()
  const again = page(running.host())
  const { question } = await until(
    again,
    ({ question }) => question?.kind === 'choice' && question.right !== undefined,
  )
  expect(question).toEqual(choose('q1'))
})

test('an answer is changed until the host closes, and after that not', async () => {
  const { host, students } = await withThree()
  const [student] = students as [Room]
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  for (const position of [10, 20, 30]) student.send({ kind: 'lambda', position })
  await until(student, ({ mine }) => mine?.isTaken === true)
  await until(host, ({ answers }) => JSON.stringify(answers).includes('30'))
  expect(host.store.getState().answers).toHaveLength(1)
  host.close()
  await until(student, ({ phase }) => phase === 'closed')
  student.send({ kind: 'lambda', position: 40 })
  const { mine } = await until(student, ({ mine }) => mine?.refused !== undefined)
  expect(mine).toEqual({
    answer: { kind: 'lambda', position: 40 },
    isTaken: false,
    refused: 'closed',
    taken: { kind: 'lambda', position: 30 },
  })
  host.reopen()
  await until(student, ({ phase }) => phase === 'asking')
  student.send({ kind: 'lambda', position: 50 })
  await until(student, ({ mine }) => mine?.isTaken === true)
})

test('asked again, both rounds are there side by side after the reveal, and none before', async () => {
  const { host, students } = await withThree()
  host.ask(putLambda('q1'))
  const [student] = students as [Room]
  await until(student, ({ question }) => question !== undefined)
  student.send({ kind: 'lambda', position: 10 })
  await until(host, ({ answered }) => answered === 1)
  host.close()
  host.askAgain()
  const again = await until(student, ({ round }) => round === 2)
  expect(again).toMatchObject({ mine: undefined, rounds: [], phase: 'asking' })
  expect(again.before).toEqual([{ round: 1, answer: { kind: 'lambda', position: 10 } }])
  await until(student, ({ answered }) => answered === 0)
  student.send({ kind: 'lambda', position: 90 })
  await until(host, ({ answered }) => answered === 1)
  host.reveal()
  const { rounds } = await until(student, ({ rounds }) => rounds.length === 2)
  expect(rounds.map(({ answers }) => answers)).toEqual([
    [{ kind: 'lambda', position: 10 }],
    [{ kind: 'lambda', position: 90 }],
  ])
  expect(host.store.getState().answers.map(({ round }) => round)).toEqual([1, 2])
})

test('a name is the host’s alone, and in no results', async () => {
  const { host, students } = await withThree()
  const [student, other] = students as [Room, Room]
  student.rename('Ada')
  const { names } = await until(host, ({ names }) => Object.values(names).includes('Ada'))
  expect(Object.keys(names)).toHaveLength(1)
  host.ask(choose('q1'))
  await until(student, ({ question }) => question !== undefined)
  student.send({ kind: 'choice', option: 2 })
  await until(host, ({ answered }) => answered === 1)
  expect(other.store.getState().names).toEqual({})
  expect(host.csv()).toMatch(
    /^asked,question,about,kind,round,student,answer,right\r\n1,Where is the valley\?,[^,]*,choice,1,1,neither,[^,]*\r\n$/,
  )
})

test('a page that is loaded anew is the same student, and has its answer', async () => {
  const running = await begun()
  const host = page(running.host())
  const device = new Map<string, string>()
  const before = page(running.student(device))
  host.ask(putLambda('q1'))
  await until(before, ({ question }) => question !== undefined)
  before.send({ kind: 'lambda', position: 10 })
  await until(host, ({ answered }) => answered === 1)
  before.leave()
  await until(host, ({ present }) => present === 0)
  const after = page(running.student(device))
  const { mine } = await until(after, ({ mine }) => mine?.isTaken === true)
  expect(mine?.answer).toEqual({ kind: 'lambda', position: 10 })
  await until(host, ({ present }) => present === 1)
  expect(host.store.getState().answers).toHaveLength(1)
})

test('the host ends the room: everybody is told, and nobody comes in any more', async () => {
  const { running, host, students } = await withThree()
  host.end()
  for (const room of [host, ...students]) {
    const { line } = await until(room, ({ line }) => typeof line === 'object')
    expect(line).toEqual({ over: 'ended' })
  }
  const late = page(running.student())
  await until(late, ({ line }) => typeof line === 'object' && line.over === 'ended')
})

test('a question that is too large for a room is refused before it goes anywhere', async () => {
  const { host } = await withThree()
  const rows = Array.from({ length: 5000 }, (_, i) => [i + 0.5])
  const data = {
    kind: 'custom' as const,
    task: 'regression' as const,
    inputs: rows,
    targets: rows,
    validationInputs: rows,
    validationTargets: rows,
    standardize: true,
  }
  const question = putLambda('q1')
  if (question.kind !== 'lambda') throw new Error('It asks for a λ.')
  const { experiment } = question
  expect(() => host.ask({ ...question, experiment: { ...experiment, data, loss: 'mse' } })).toThrow(
    'too many for a room',
  )
  expect(host.store.getState().question).toBeUndefined()
})

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
