// The address of the page and the experiment kept the same: read at the start, written as it changes, loaded by hand.
import type { PresetId } from '../../catalog/presets/preset-table'
import { decodeAddress, encodeAddress } from '../../experiment/address/address'
import { type PageQuery, parsePageQuery, plainQuery } from '../../experiment/address/page-query'
import type { Experiment } from '../../experiment/experiment'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'

/** Browsers refuse an address that changes all the time: Safari allows 100 in 30 s. */
const WRITE_EVERY_MS = 300

export interface OpenedAddress {
  query: PageQuery
  presetId: PresetId
  experiment: Experiment
  /** What was wrong with it, where the default stands in. */
  notice?: string
}

/** What an address asks for; a query that is wrong asks for nothing, a hash that is wrong for the default. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): OpenedAddress {
  const page = attempt(() => parsePageQuery(search), plainQuery)
  const opened = attempt(() => openHash(hash, page.value), openHash('', page.value))
  const notice = page.notice ?? opened.notice
  return { query: page.value, ...opened.value, ...(notice !== undefined && { notice }) }
}

function attempt<T>(read: () => T, otherwise: T): { value: T; notice?: string } {
  try {
    return { value: read() }
  } catch (error) {
    return { value: otherwise, notice: `The address could not be read. ${(error as Error).message}` }
  }
}

/** @throws BadInput */
function openHash(hash: string, { seed }: PageQuery): { presetId: PresetId; experiment: Experiment } {
  const { presetId, experiment } = decodeAddress(hash)
  return { presetId, experiment: seed === undefined ? experiment : { ...experiment, seed } }
}

/**
 * Writes the experiment into the hash as it changes, and loads what is put there by hand.
 *
 * @param onOpened called after an experiment was loaded by hand
 */
export function syncAddress(session: Session, page: Window, query: PageQuery, onOpened: () => void): void {
  const { store } = session
  // What is there at first stays as it was typed, a wrong one too: its writer wants to mend it.
  let written = hashOf(store.getState())
  let isDue = false
  const write = () => {
    isDue = false
    const hash = hashOf(store.getState())
    if (hash !== written) replaceHash(page, hash)
    written = hash
  }
  store.subscribe((now, before) => {
    if (isDue || (now.experiment === before.experiment && now.presetId === before.presetId)) return
    isDue = true
    setTimeout(write, WRITE_EVERY_MS)
  })
  page.addEventListener('hashchange', () => {
    loadByHand(session, page.location.hash, query).then(onOpened, (error) => notify(store, error))
  })
}

async function loadByHand(session: Session, hash: string, query: PageQuery): Promise<void> {
  const { presetId, experiment } = openHash(hash, query)
  await session.load(experiment, presetId)
}

/** What is too large for an address leaves it empty: sharing says that it needs the file. */
function hashOf({ presetId, experiment }: LabState): string {
  const encoded = encodeAddress(presetId, experiment)
  return 'hash' in encoded ? encoded.hash : ''
}

function replaceHash({ location, history }: Window, hash: string): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
}
