// An experiment as the hash of an address: readable pairs of what differs from a named preset, and back.
import { defaultPreset, type PresetId, presets } from '../../catalog/presets/preset-table'
import type { CustomData, Experiment } from '../experiment'
import { found, refuse } from '../parse/bad-input'
import { parseExperiment } from '../parse/parse'
import { dataKey } from './data-key'
import { leavesOf, OFF, optionalFields, readLeaf, type Tree, withLeaf } from './leaves'
import { splitPairs } from './pairs'

/** Longer addresses do not survive mails and chats. */
const MAX_CHARACTERS = 8192

/**
 * The hash with its `#`, empty for the default as it comes; or why an address cannot hold the experiment. Where it is the
 * data alone that are too large: what names them, and the address of all else.
 */
export type EncodedAddress = { hash: string } | { needsFile: string; kept?: { key: string; hash: string } }

export function encodeAddress(presetId: PresetId, experiment: Experiment): EncodedAddress {
  // Not worth writing out: each number is a digit and a comma at least.
  if (2 * numbersIn(experiment) > MAX_CHARACTERS) return withoutData(presetId, experiment)
  const pairs = pairsOf(presetId, experiment)
  if (pairs.length === 0 && presetId === defaultPreset) return { hash: '' }
  const hash = hashOf([['preset', presetId], ...pairs])
  return hash.length <= MAX_CHARACTERS ? { hash } : withoutData(presetId, experiment)
}

/** The data by the name under which a device keeps them. */
function withoutData(presetId: PresetId, experiment: Experiment): EncodedAddress {
  const { data, name, initial } = experiment
  if (data.kind !== 'custom' || initial) return tooLarge
  const key = dataKey(data, name)
  const { kind, task } = data
  const pairs = pairsOf(presetId, { ...experiment, data: { ...noData, kind, task } })
  const others = pairs.filter(([field]) => !field.startsWith('data.'))
  return { ...tooLarge, kept: { key, hash: hashOf([['file', key], ['preset', presetId], ...others]) } }
}

const noData = { inputs: [], targets: [], validationInputs: [], validationTargets: [], standardize: false }

const hashOf = (pairs: readonly (readonly [string, unknown])[]) =>
  `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`

function pairsOf(presetId: PresetId, experiment: Experiment): (readonly [string, string])[] {
  const { data, model } = experiment
  const base = leavesOf(baseline(presetId, data.kind, model.features.kind))
  const leaves = leavesOf({ ...experiment })
  const changed = [...leaves].filter(([field, value]) => base.get(field) !== value)
  const off = optionalFields.filter((field) => base.has(field) && !leaves.has(field))
  return [...changed, ...off.map((field) => [field, OFF] as const)]
}

const tooLarge = {
  needsFile:
    'Its data and initial parameters are too large for an address: save this experiment as a file to keep or share it.',
}

function numbersIn({ data, initial = [] }: Experiment): number {
  const {
    inputs = [],
    validationInputs = [],
    testInputs = [],
  }: Partial<CustomData> = data.kind === 'custom' ? data : {}
  const rows = [...inputs, ...validationInputs, ...testInputs]
  return [...rows, ...initial.flatMap(({ weights }) => weights)].reduce((count, row) => count + row.length, 0)
}

/** The name of the data that an address needs and does not hold. */
export function dataKeyIn(hash: string): string | undefined {
  return splitPairs(hash).find(({ key }) => key === 'file')?.value
}

export interface DecodedAddress {
  presetId: PresetId
  /** At step 0. */
  experiment: Experiment
  /** What is tuned on the way, as it is written: `then/read.ts` reads it, once it is needed. */
  planned?: string
}

/**
 * @param kept the data that it names, where it names any
 * @throws BadInput naming the pair that is wrong
 */
export function decodeAddress(hash: string, kept?: CustomData): DecodedAddress {
  const { preset = defaultPreset, file, then: planned, ...fields } = fieldsOf(hash)
  if (file !== undefined && !kept) refuse('file', found(file), 'data that are kept on this device')
  if (!isPresetId(preset)) return refuse('preset', found(preset), `one of ${Object.keys(presets).join(', ')}`)
  const tree = Object.entries(fields).reduce<Tree>(
    (tree, [field, value]) => withLeaf(tree, field.split('.'), readLeaf(field, value)),
    baseline(preset, kept?.kind ?? fields['data.kind'], fields['model.features.kind']),
  )
  const experiment = parseExperiment(kept ? { ...tree, data: kept } : tree)
  return { presetId: preset, experiment, ...(planned !== undefined && { planned }) }
}

/** The preset's experiment; data and features of another kind start afresh, for they share no options. */
function baseline(presetId: PresetId, dataKind?: string, featureKind?: string): Tree {
  const { data, loss, model, ...rest } = parseExperiment(presets[presetId].experiment)
  const sameData = dataKind === undefined || dataKind === data.kind
  const sameFeatures = featureKind === undefined || featureKind === model.features.kind
  return {
    ...rest,
    // Without a loss the new data's task names its own.
    ...(sameData ? { data, loss } : { data: {} }),
    model: sameFeatures ? model : { ...model, features: {} },
  }
}

function fieldsOf(hash: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { key, value } of splitPairs(hash)) {
    if (!/^[a-z]\w*(\.[a-z]\w*)*$/i.test(key)) refuse('address', found(key), 'pairs like penalty.lambda=0.01')
    if (Object.hasOwn(fields, key)) refuse(key, 'it twice', 'it once')
    fields[key] = value
  }
  return fields
}

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id)
}
