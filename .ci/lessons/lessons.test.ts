// Every lesson driven to its end: what was right, what was said, and that it fits where it stands.
import { expect, test } from 'vitest'
import type { Facts, Lesson, PointInFit, Question, Step } from '../../src/catalog/lessons/lesson'
import { lessons } from '../../src/catalog/lessons/lesson-table'
import { pointInWords, pointOf, pointsOf } from '../../src/catalog/lessons/point-words'
import { fromLeft, nextPoint } from '../../src/session/lessons/next-point'
import { spotOf } from '../../src/session/lessons/points'
import { LessonDrive } from './drive'

/** λ that students may put on the slider: hardly any, one that helps here, one that helps there, and its right end. */
const LAMBDAS = [1e-6, 0.01, 0.07, 1]

interface Seen {
  before: Facts
  now: Facts
  /** The answer, where what is told depends on it and the run does not: which point. */
  chosen?: number
}

async function drive(id: string): Promise<string[]> {
  const lab = new LessonDrive()
  const told: string[] = []
  for (const step of lessons[id]!.steps) {
    for (const seen of await answered(lab, step)) told.push(...tellOf(step, seen))
  }
  lab.end()
  return told
}

/** Of a λ question: once for each λ, from the same stage; of a point one that is right and one that is not. */
async function answered(lab: LessonDrive, step: Step): Promise<Seen[]> {
  if (step.question.kind === 'point') return ofEitherKind(step.question, await taken(lab, step))
  if (step.question.kind !== 'lambda') return [await taken(lab, step)]
  const all: Seen[] = []
  for (const lambda of LAMBDAS) all.push(await taken(lab, step, lambda))
  const { isRight } = step.question
  expect(new Set(all.map(({ now, before }) => isRight(now, before))).size, step.question.ask).toBe(2)
  return all
}

/** Anyone may be right by chance, but not most. */
function ofEitherKind({ isRight, among, ask }: PointInFit, seen: Seen): Seen[] {
  const { now, before } = seen
  const rows = [...pointsOf(now, among).keys()]
  const right = rows.filter((row) => isRight(now, before, row))
  const wrong = rows.filter((row) => !right.includes(row))
  expect(right.length, ask).toBeLessThan(rows.length / 4)
  expect(right.length, ask).toBeGreaterThan(0)
  expect(reached(pointsOf(now, among).map(spotOf)).size, ask).toBe(rows.length)
  return [right[0]!, wrong[0]!].map((chosen) => ({ ...seen, chosen }))
}

/** Where arrow keys come to. */
function reached(spots: Parameters<typeof nextPoint>[1]): Set<number> {
  const found = new Set(fromLeft(spots).slice(0, 1))
  for (const from of found)
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      found.add(nextPoint(key, spots, from) ?? from)
  return found
}

async function taken(lab: LessonDrive, step: Step, lambda?: number): Promise<Seen> {
  await lab.make(step.stage ?? [])
  const before = await lab.facts(step.question)
  if (lambda !== undefined) await lab.tune({ penalty: { lambda } })
  await lab.make(step.moves)
  return { before, now: await lab.facts(step.question) }
}

function tellOf(step: Step, { now, before, chosen = Number.NaN }: Seen): string[] {
  const why = step.why(now, before, chosen)
  expect(why.length, why).toBeLessThanOrEqual(420)
  const answer = answerOf(step.question, now, before, chosen)
  for (const words of [why, answer]) expect(words).not.toMatch(/NaN|undefined|Infinity|null|e-\d/)
  return [`? ${step.question.ask}`, `= ${answer}`, `. ${why}`]
}

function answerOf(question: Question, now: Facts, before: Facts, chosen: number): string {
  if (question.kind === 'point')
    return `${pointInWords(pointOf(now, question.among, chosen))}: ${question.isRight(now, before, chosen) ? 'right' : 'wrong'}; ${question.was(now, before, chosen)}`
  if (question.kind === 'mark') {
    expect(now.step).toBe(question.at)
    return now[question.curve].toFixed(3)
  }
  const was = question.was?.(now, before)
  if (question.kind === 'lambda')
    return `λ ${now.lambda}: ${question.isRight(now, before) ? 'right' : 'wrong'}; ${was}`
  const right = question.right(now, before)
  expect(question.options[right], question.ask).toBeDefined()
  return `${right} (${question.options[right]})${was ? `; ${was}` : ''}`
}

const table = Object.entries(lessons) as [string, Lesson][]

test.each(table)('%s fits the drawer', (_, { steps, title, about }) => {
  expect(title.length).toBeLessThanOrEqual(24)
  expect(about.length).toBeLessThanOrEqual(60)
  expect(steps.length).toBeGreaterThanOrEqual(3)
  expect(steps.length).toBeLessThanOrEqual(6)
  expect(steps[0]!.stage).toBeDefined()
  for (const [i, { text, question }] of steps.entries()) {
    expect(text.length, text).toBeLessThanOrEqual(220)
    expect(question.ask.length, question.ask).toBeLessThanOrEqual(110)
    if (question.kind === 'choice') {
      expect(question.options.length).toBeGreaterThanOrEqual(2)
      expect(question.options.length).toBeLessThanOrEqual(4)
      expect(new Set(question.options).size).toBe(question.options.length)
    }
    // What comes after a λ of the student's own must not depend on it.
    if (question.kind === 'lambda' && steps[i + 1]) expect(steps[i + 1]!.stage).toBeDefined()
  }
})

test.each(Object.keys(lessons))('%s', async (id) => {
  await expect(`${(await drive(id)).join('\n')}\n`).toMatchFileSnapshot(`told/${id}.txt`)
})
