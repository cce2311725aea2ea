// What an address asks for: read at the start, and when one is put there by hand.
import { type DecodedAddress, dataKeyIn, decodeAddress } from '../../experiment/address/address'
import { readByKey } from '../../experiment/address/by-key'
import { type PageQuery, parsePageQuery } from '../../experiment/address/page-query'
import type { CustomData } from '../../experiment/experiment'
import { BadInput } from '../../experiment/parse/bad-input'
import type { Session } from '../session'
import type { KeptData } from './kept-data'

/** Of what is wrong with an address, sentences. */
const MOST_TOLD = 3

export interface OpenedAddress extends DecodedAddress {
  /** As it was typed. */
  hash: string
  /** The name of data that it needs and does not hold: until they are read, the default stands in. */
  dataKey?: string
  query: PageQuery
  /** What was wrong with it. */
  notice?: string
  /** The query without the keys that were refused, where any were. */
  search?: string
}

/** What an address asks for: each key that is wrong is refused by itself, and the default stands in for it. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): OpenedAddress {
  const { value: query, ...page } = readByKey(search, parsePageQuery)
  const dataKey = dataKeyIn(hash)
  if (dataKey !== undefined) return { query, hash, dataKey, ...openHash('', query) }
  const { value, ...opened } = readByKey(hash, (text) => openHash(text, query))
  const refused = [...page.refused, ...opened.refused]
  return {
    query,
    hash,
    ...value,
    ...(refused.length > 0 && { notice: notWhole(refused) }),
    ...(page.refused.length > 0 && { search: page.kept && `?${page.kept}` }),
  }
}

/** @param before what is said already of what was wrong with it */
export function notWhole(
  refused: readonly string[],
  before = 'The address could not be read as a whole.',
): string {
  return `${before} ${listed(refused)}`
}

/** As many of them as have room. */
function listed(refused: readonly string[]): string {
  const more = refused.length - MOST_TOLD
  return [...refused.slice(0, MOST_TOLD), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}

/** @throws BadInput */
function openHash(hash: string, { seed }: PageQuery, data?: CustomData): DecodedAddress {
  const decoded = decodeAddress(hash, data)
  return seed === undefined ? decoded : { ...decoded, experiment: { ...decoded.experiment, seed } }
}

/** @returns what was refused of what is tuned on the way */
export async function loadOpened(
  session: Session,
  { experiment, presetId, planned }: DecodedAddress,
): Promise<string[]> {
  if (planned !== undefined) return session.replay(experiment, presetId, planned)
  await session.load(experiment, presetId)
  return []
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
  if (dataKeyIn(hash) !== undefined) return said(await loadKept(session, hash, { query, kept: keptData }))
  const { value, refused, kept } = readByKey(hash, (text) => openHash(text, query))
  if (refused.length > 0 && kept === '') throw new BadInput(listed(refused))
  return said([...refused, ...(await loadOpened(session, value))])
}

function said(refused: readonly string[]): string | undefined {
  return refused.length > 0 ? listed(refused) : undefined
}

/**
 * An experiment whose data are kept on this device.
 *
 * @returns what was refused of what is tuned on the way
 * @throws BadInput, what is missing and what to do, where they are not
 */
export async function loadKept(
  session: Session,
  hash: string,
  { query, kept }: { query: PageQuery; kept: KeptData },
): Promise<string[]> {
  const key = dataKeyIn(hash) ?? ''
  const data = await kept.read(key).catch(() => undefined)
  if (!data)
    throw new BadInput(
      `This address needs the data “${key}”, which are not on this device: drop their file on the page.`,
    )
  return loadOpened(session, openHash(hash, query, data))
}
