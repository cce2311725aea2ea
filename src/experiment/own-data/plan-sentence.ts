// What will happen, in one sentence, before anything does.
import { counted, formatCount } from '../../catalog/number-text'
import type { Column } from './columns'
import type { OwnData } from './own-data'
import type { Plan } from './plan'

/** In the marks of the page's sentences: {t:…} training, {v:…} validation. */
export function planSentence(columns: readonly Column[], plan: Plan, { data }: OwnData): string {
  const from = columns.filter((_, i) => plan.roles[i] === 'input')
  const source = from.length === 1 ? from[0]!.name : `${from.length} columns`
  const seen = `{t:${counted(data.inputs.length, 'row')}}`
  const judges = data.validationInputs.length
  const judged =
    judges > 0 ? `, and is judged by {v:${formatCount(judges)}} that it never sees` : ', and no row judges it'
  return `The network will learn to ${aim(columns, plan, data.classNames ?? [])} from ${source}: it sees ${seen}${judged}.`
}

function aim(columns: readonly Column[], { roles, task }: Plan, classes: readonly string[]): string {
  const { name = '' } = columns[roles.indexOf('target')] ?? {}
  if (task === 'regression') return `foretell ${name}`
  if (task === 'binary') return `tell whether ${name} is ${classes[0]} or ${classes[1]}`
  return `tell ${classes.length} kinds of ${name}`
}
