// What the page around a figure may ask of it: every message goes through this schema, as docs/embedding.md documents it.
import * as v from 'valibot'
import { oneOf, record } from '../../../experiment/parse/fields'
import { parse } from '../../../experiment/parse/parse'

export type RequestId = string | number

const LONGEST_ID = 100

// No more of valibot than the rest of the page: what one part uses of it, every visit loads.
const id = v.pipe(
  v.any(),
  v.check(isId, `a finite number, or a text of at most ${LONGEST_ID} characters`),
  v.transform((value) => value as RequestId),
)

const verbs = ['hello', 'tune', 'play', 'pause', 'reset', 'run', 'load', 'snapshot', 'theme'] as const

/** The verb itself refuses what is wrong in what it is given. */
const given = v.any()

function verb<const Type extends (typeof verbs)[number], const More extends v.ObjectEntries>(
  type: Type,
  more: More,
) {
  return record({ to: v.literal('overfit-lab'), type: v.literal(type), id, ...more })
}

const requestSchema = v.variant(
  'type',
  [
    verb('hello', {}),
    verb('tune', { tuning: given }),
    verb('play', {}),
    verb('pause', {}),
    verb('reset', {}),
    verb('run', { steps: given }),
    verb('load', { experiment: given }),
    verb('snapshot', {}),
    verb('theme', { theme: oneOf(['light', 'dark']) }),
  ],
  `one of ${verbs.join(', ')}`,
)

export type Request = v.InferOutput<typeof requestSchema>

/** Whatever else a page sends around is not ours to judge. */
export function isForFigure(data: unknown): data is { to: 'overfit-lab' } {
  return typeof data === 'object' && data !== null && 'to' in data && data.to === 'overfit-lab'
}

/** @throws BadInput naming the field, what was found and what was expected */
export function parseRequest(data: unknown): Request {
  return parse(requestSchema, data, 'message')
}

/** Of a message that was refused, where at least that is right. */
export function idOf(data: object): RequestId | undefined {
  return 'id' in data && isId(data.id) ? data.id : undefined
}

function isId(value: unknown): value is RequestId {
  return Number.isFinite(value) || (typeof value === 'string' && value.length <= LONGEST_ID)
}
