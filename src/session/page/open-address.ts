// What an address asks for: read at the start, and when one is put there by hand.
import type { PresetId } from '../../catalog/presets/preset-table'
import { dataKeyIn, decodeAddress } from '../../experiment/address/address'
import { readByKey } from '../../experiment/address/by-key'
import { type PageQuery, parsePageQuery } from '../../experiment/address/page-query'
import type { CustomData, Experiment } from '../../experiment/experiment'
import { BadInput } from '../../experiment/parse/bad-input'
import type { Session } from '../session'
import type { KeptData } from './kept-data'

/** Of what is wrong with an address, sentences. */
const MOST_TOLD = 3

export interface OpenedAddress {
  /** The name of data that it needs and does not hold: until they are read, the default stands in. */
  dataKey?: string
  query: PageQuery
  presetId: PresetId
  experiment: Experiment
  /** What was wrong with it. */
  notice?: string
  /** The query without the keys that were refused, where any were. */
  search?: string
}

/** What an address asks for: each key that is wrong is refused by itself, and the default stands in for it. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): OpenedAddress {
  const { value: query, ...page } = readByKey(search, parsePageQuery)
  const dataKey = dataKeyIn(hash)
  if (dataKey !== undefined) return { query, dataKey, ...openHash('', query) }
  const { value, ...opened } = readByKey(hash, (text) => openHash(text, query))
  const refused = [...page.refused, ...opened.refused]
  return {
    query,
    ...value,
    ...(refused.length > 0 && { notice: `The address could not be read as a whole. ${listed(refused)}` }),
    ...(page.refused.length > 0 && { search: page.kept && `?${page.kept}` }),
  }
}

/** As many of them as have room. */
function listed(refused: readonly string[]): string {
  const more = refused.length - MOST_TOLD
  return [...refused.slice(0, MOST_TOLD), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}

/** @throws BadInput */
function openHash(
  hash: string,
  { seed }: PageQuery,
  data?: CustomData,
): { presetId: PresetId; experiment: Experiment } {
  const { presetId, experiment } = decodeAddress(hash, data)
  return { presetId, experiment: seed === undefined ? experiment : { ...experiment, seed } }
}

/**
 * @returns what of it was refused
 * @throws where nothing of it counts: the run that was there goes on
 */
export async function loadByHand(
  session: Session,
  hash: string,
  { query, kept: keptData }: { query: PageQuery; kept: KeptData },
): Promise<string | undefined> {
  if (dataKeyIn(hash) !== undefined) {
    await loadKept(session, hash, { query, kept: keptData })
    return undefined
  }
  const { value, refused, kept } = readByKey(hash, (text) => openHash(text, query))
  if (refused.length > 0 && kept === '') throw new BadInput(listed(refused))
  await session.load(value.experiment, value.presetId)
  return refused.length > 0 ? listed(refused) : undefined
}

/**
 * An experiment whose data are kept on this device.
 *
 * @throws BadInput, what is missing and what to do, where they are not
 */
export async function loadKept(
  session: Session,
  hash: string,
  { query, kept }: { query: PageQuery; kept: KeptData },
): Promise<void> {
  const key = dataKeyIn(hash) ?? ''
  const data = await kept.read(key).catch(() => undefined)
  if (!data)
    throw new BadInput(
      `This address needs the data “${key}”, which are not on this device: drop their file on the page.`,
    )
  const { presetId, experiment } = openHash(hash, query, data)
  await session.load(experiment, presetId)
}
