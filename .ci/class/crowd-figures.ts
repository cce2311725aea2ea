// A class of simulated students in one process: how long until the host sees all of their answers, and what it costs.
import { putLambda, runClass, until } from './class-in-process'

export interface CrowdFigures {
  students: number
  /** From the first that knocks until all are in. */
  joinedMs: number
  /** From the question until every student has it. */
  askedMs: number
  /** All send at once: until the host has seen every answer. */
  answeredMs: number
  /** Until every student knows that its own was taken. */
  takenMs: number
  /** Of answers, in that time. */
  answersPerSecond: number
  /** Of the whole process, students and host included, with and without them. */
  heapMegabytes: number
  heapBeforeMegabytes: number
}

export async function crowd(count: number): Promise<CrowdFigures> {
  const heapBeforeMegabytes = heap()
  const running = await runClass()
  const host = running.host()
  await until(host, ({ line }) => line === 'open')
  const joined = clock()
  const students = Array.from({ length: count }, () => running.student())
  await until(host, ({ present }) => present === count)
  const joinedMs = joined()
  const asked = clock()
  host.ask(putLambda('q1'))
  await Promise.all(students.map((student) => until(student, ({ question }) => question?.id === 'q1')))
  const askedMs = asked()
  const answered = clock()
  for (const [i, student] of students.entries()) student.send({ kind: 'lambda', position: i % 128 })
  const taken = Promise.all(students.map((student) => until(student, ({ mine }) => mine?.isTaken === true)))
  await until(host, ({ answers }) => answers.length === count)
  const answeredMs = answered()
  await taken
  const takenMs = answered()
  const heapMegabytes = heap()
  for (const room of [host, ...students]) room.leave()
  await running.stop()
  return {
    students: count,
    joinedMs,
    askedMs,
    answeredMs,
    takenMs,
    answersPerSecond: Math.round((count / answeredMs) * 1000),
    heapMegabytes,
    heapBeforeMegabytes,
  }
}

function clock(): () => number {
  const start = performance.now()
  return () => Math.round(performance.now() - start)
}

function heap(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}
