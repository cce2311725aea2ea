// The dropout of the lab's own programs: a module that draws the masks of the page.
import { dropoutCode } from '../../../catalog/dropout/code-table'
import { type Call, type Instance, type OwnClass, unknown } from './values'

/** What the class says of itself, whatever the seed in it. */
const own = dropoutCode.pytorch
  .define(0)
  .find((line) => line.includes('"""'))
  ?.replaceAll('"""', '')
  .trim()

export function isOwnDropout({ name, definition }: OwnClass): boolean {
  const [first] = definition.body
  if (name !== 'Dropout' || first?.kind !== 'expression' || first.value.kind !== 'constant') return false
  return own !== undefined && first.value.value === own
}

/** Its rate is a number of the program's, as it stands at its end. */
export function ownDropout({ class: { names }, line }: Instance): Call {
  return {
    kind: 'call',
    name: 'Dropout',
    line,
    positional: [names.get('dropout') ?? unknown],
    named: new Map(),
  }
}
