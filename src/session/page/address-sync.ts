// The address of the page and the experiment kept the same: read at the start, written as it changes, loaded by hand.
import type { PresetId } from '../../catalog/presets/preset-table'
import { decodeAddress, encodeAddress } from '../../experiment/address/address'
import { readByKey } from '../../experiment/address/by-key'
import { type PageQuery, parsePageQuery } from '../../experiment/address/page-query'
import type { Experiment } from '../../experiment/experiment'
import { BadInput } from '../../experiment/parse/bad-input'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'

/** Browsers refuse an address that changes all the time: Safari allows 100 in 30 s. */
const WRITE_EVERY_MS = 300
/** Of what is wrong with an address, sentences. */
const MOST_TOLD = 3

export interface OpenedAddress {
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
function openHash(hash: string, { seed }: PageQuery): { presetId: PresetId; experiment: Experiment } {
  const { presetId, experiment } = decodeAddress(hash)
  return { presetId, experiment: seed === undefined ? experiment : { ...experiment, seed } }
}

/**
 * Writes the experiment into the hash as it changes, and loads what is put there by hand. The address says what the page
 * shows: what was refused does not stay in it.
 *
 * @param opened as the page was opened; without a notice its address stays as it was typed
 * @param onOpened called after an experiment was loaded by hand
 */
export function syncAddress(
  session: Session,
  page: Window,
  opened: OpenedAddress,
  onOpened: () => void,
): void {
  const { store } = session
  const said = ({ hash, needsFile }: ReturnType<typeof addressOf>) => needsFile ?? hash
  let written = said(addressOf(store.getState()))
  let isDue = false
  const write = () => {
    isDue = false
    const address = addressOf(store.getState())
    if (said(address) === written) return
    written = said(address)
    replaceAddress(page, address.hash)
    if (address.needsFile) store.setState({ notice: address.needsFile })
  }
  if (opened.notice !== undefined) replaceAddress(page, addressOf(store.getState()).hash, opened.search)
  store.subscribe((now, before) => {
    if (isDue || (now.experiment === before.experiment && now.presetId === before.presetId)) return
    isDue = true
    setTimeout(write, WRITE_EVERY_MS)
  })
  page.addEventListener('hashchange', () => {
    const refuse = (error: unknown) => {
      replaceAddress(page, addressOf(store.getState()).hash)
      notify(store, error)
    }
    loadByHand(session, page.location.hash, opened.query).then((notice) => {
      onOpened()
      if (notice === undefined) return
      replaceAddress(page, addressOf(store.getState()).hash)
      store.setState({ notice })
    }, refuse)
  })
}

/**
 * @returns what of it was refused
 * @throws where nothing of it counts: the run that was there goes on
 */
async function loadByHand(session: Session, hash: string, query: PageQuery): Promise<string | undefined> {
  const { value, refused, kept } = readByKey(hash, (text) => openHash(text, query))
  if (refused.length > 0 && kept === '') throw new BadInput(listed(refused))
  await session.load(value.experiment, value.presetId)
  return refused.length > 0 ? listed(refused) : undefined
}

/** What is too large for an address leaves it empty, and says so. */
function addressOf({ presetId, experiment }: LabState): { hash: string; needsFile?: string | undefined } {
  return { hash: '', ...encodeAddress(presetId, experiment) }
}

function replaceAddress({ location, history }: Window, hash: string, search = location.search): void {
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`)
}
