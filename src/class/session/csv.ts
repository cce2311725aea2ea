// The results of a room, for a spreadsheet: every answer, and nobody's name.
import type { Doc } from 'yjs'
import { lambdaAt } from '../../experiment/lambda-scale'
import { type Answer, valleyPositions } from '../shared/answer'
import { hostMaps, parseAnswerEntry } from '../shared/documents'
import type { Question } from '../shared/question'

type Asked = Pick<Question, 'id' | 'title'> & {
  options?: readonly string[]
  right?: number
  /** The name of its experiment. */
  about?: string
  /** Counted from 1, in the order in which they were asked. */
  place?: number
}

/** One line an answer. A student has the same number in every line, and no other sign. */
export function asCsv(host: Doc | undefined): string {
  const header = ['asked', 'question', 'about', 'kind', 'round', 'student', 'answer', 'right']
  const answers = host ? [...host.getMap<Answer>(hostMaps.answers).entries()] : []
  const asked = host?.getMap<Asked>(hostMaps.asked)
  // By their random ids: the order in which they came would tell who they are.
  const students = [...new Set(answers.map(([entry]) => parseAnswerEntry(entry).student))].sort()
  const lines = answers.map(([entry, answer]) => {
    const { question, round, student } = parseAnswerEntry(entry)
    const of = asked?.get(question)
    const right = of?.right === undefined ? '' : (of.options?.[of.right] ?? '')
    return [
      of?.place ?? 0,
      of?.title ?? question,
      of?.about ?? '',
      answer.kind,
      round,
      students.indexOf(student) + 1,
      wordsOf(answer, of),
      right,
    ]
  })
  lines.sort((a, b) => compare(a[0], b[0]) || compare(a[4], b[4]) || compare(a[5], b[5]))
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

/** Three digits, as the pages show; without signs that a spreadsheet does not read. */
const plain = (value: number) => String(Number(value.toPrecision(3)))

const valleyLambdas = valleyPositions.map((position) => plain(lambdaAt(position)))

/** As people say it: the λ, the option's text, the step; of a valley each λ with its loss. */
function wordsOf(answer: Answer, asked: Asked | undefined): string {
  switch (answer.kind) {
    case 'lambda':
      return plain(lambdaAt(answer.position))
    case 'choice':
      return asked?.options?.[answer.option] ?? String(answer.option + 1)
    case 'mark':
      return String(answer.step)
    case 'valley':
      return answer.losses.map((loss, k) => `${valleyLambdas[k]}:${plain(loss)}`).join(' ')
    case 'lesson':
      return String(answer.value)
    default:
      return answer satisfies never
  }
}

/** A text that begins like a formula would be one in a spreadsheet. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
