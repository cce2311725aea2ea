// Names that an assignment or a loop gives to values.
import type { Expression } from '../python/expression'
import type { Scope } from './scope'
import { isKind, unknown, type Value } from './values'

export function bind(target: Expression, value: Value, scope: Scope): void {
  if (target.kind === 'name') scope.set(target.name, value)
  else if (target.kind === 'list') {
    const items = isKind(value, 'list') ? value.items : []
    for (const [i, each] of target.items.entries()) bind(each, items[i] ?? unknown, scope)
  } else if (target.kind === 'attribute' && target.of.kind === 'name') {
    const owner = scope.get(target.of.name) ?? unknown
    if (isKind(owner, 'instance')) owner.attributes.set(target.name, value)
  }
}
