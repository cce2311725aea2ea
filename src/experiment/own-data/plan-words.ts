// Why a task was guessed, in a few words.
import { counted } from '../../catalog/number-text'
import { type Column, MANY } from './columns'

/** “species is text, and has 3 kinds” */
export function taskReason({ name, type, distinct }: Column): string {
  if (type === 'yes-no') return `${name} says yes or no`
  if (type === 'text') return `${name} is text, and has ${counted(distinct, 'kind')}`
  if (distinct === 2) return `${name} has two values`
  return `${name} is a number with ${distinct < MANY ? counted(distinct, 'value') : 'many values'}`
}
