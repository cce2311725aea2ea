// An experiment as flat leaves, `penalty.lambda` → `0.01`: how each value is written in an address, and read back.
import { refuse } from '../parse/bad-input'
import { decodeText, encodeText } from './pairs'

/** A nested plain object. */
export type Tree = { [key: string]: unknown }

/** Written as this where the preset has the key and the experiment has not. */
export const OFF = 'off'

export const optionalFields: readonly string[] = ['name', 'optimizer.batchSize', 'steps', 'initial']

const listFields: readonly string[] = ['model.hidden']
const jsonFields: readonly string[] = [
  'initial',
  'data.inputs',
  'data.targets',
  'data.validationInputs',
  'data.validationTargets',
  'data.testInputs',
  'data.testTargets',
  'data.inputNames',
  'data.classNames',
]
/** What looks like a number there is none. */
const textFields: readonly string[] = ['name', 'data.targetName', 'data.expression']

/** Every leaf by its dotted path, its value as the address writes it. */
export function leavesOf(tree: Tree, path = ''): Map<string, string> {
  const leaves = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined) continue
    if (isTree(value)) for (const leaf of leavesOf(value, `${path}${key}.`)) leaves.set(...leaf)
    else leaves.set(`${path}${key}`, written(`${path}${key}`, value))
  }
  return leaves
}

function written(field: string, value: unknown): string {
  if (jsonFields.includes(field)) return encodeURIComponent(JSON.stringify(value))
  if (value === OFF) return '%6Fff'
  return typeof value === 'string' ? encodeText(value) : String(value)
}

/** The value of a written leaf; undefined where it is switched off. What is no number or flag stays a text. */
export function readLeaf(field: string, text: string): unknown {
  if (text === OFF && optionalFields.includes(field)) return undefined
  const value = decodeText(field, text)
  if (jsonFields.includes(field)) return readJson(field, value)
  if (listFields.includes(field)) return value === '' ? [] : value.split(',').map(readScalar)
  return textFields.includes(field) ? value : readScalar(value)
}

function readScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text
}

function readJson(field: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(field, `${text.slice(0, 37)}…`, 'JSON')
  }
}

/** The same tree with one leaf set, or taken out where the value is undefined. */
export function withLeaf(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const child = Object.hasOwn(tree, key) ? tree[key] : undefined
  if (rest.length > 0) return { ...tree, [key]: withLeaf(isTree(child) ? child : {}, rest, value) }
  const { [key]: _replaced, ...others } = tree
  return value === undefined ? others : { ...others, [key]: value }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
