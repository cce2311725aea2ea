// The results of a room, for a spreadsheet: every answer, and nobody's name.
import type { Doc } from 'yjs'
import { lambdaAt } from '../../experiment/lambda-scale'
import type { Answer } from '../shared/answer'
import { hostMaps, parseAnswerEntry } from '../shared/documents'
import type { Question } from '../shared/question'

type Asked = Pick<Question, 'id' | 'title'> & { options?: readonly string[] }

/** One line an answer. A student has the same number in every line, and no other sign. */
export function asCsv(host: Doc | undefined): string {
  const header = ['question', 'kind', 'round', 'student', 'answer']
  const answers = host ? [...host.getMap<Answer>(hostMaps.answers).entries()] : []
  const asked = host?.getMap<Asked>(hostMaps.asked)
  // By their random ids: the order in which they came would tell who they are.
  const students = [...new Set(answers.map(([entry]) => parseAnswerEntry(entry).student))].sort()
  const lines = answers.map(([entry, answer]) => {
    const { question, round, student } = parseAnswerEntry(entry)
    const about = asked?.get(question)
    return [
      about?.title ?? question,
      answer.kind,
      round,
      students.indexOf(student) + 1,
      wordsOf(answer, about),
    ]
  })
  lines.sort((a, b) => compare(a[0], b[0]) || compare(a[2], b[2]) || compare(a[3], b[3]))
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

/** As people say it: the λ, the option's text, the step. */
function wordsOf(answer: Answer, asked: Asked | undefined): string {
  switch (answer.kind) {
    case 'lambda':
      return String(Number(lambdaAt(answer.position).toPrecision(6)))
    case 'choice':
      return asked?.options?.[answer.option] ?? String(answer.option + 1)
    case 'mark':
      return String(answer.step)
    case 'valley':
      return answer.losses.join(' ')
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
