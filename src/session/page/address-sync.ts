// The address of the page and the experiment kept the same: written as it changes, loaded by hand.
import { encodeAddress } from '../../experiment/address/address'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'
import { createKeeper } from './keeper'
import type { KeptData } from './kept-data'
import { loadByHand, type OpenedAddress } from './open-address'

/** Browsers refuse an address that changes all the time: Safari allows 100 in 30 s. */
const WRITE_EVERY_MS = 300

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
  kept: KeptData,
  onOpened: () => void,
): void {
  const { store } = session
  const keeper = createKeeper(kept)
  const now = () => addressOf(store.getState())
  const said = ({ hash, needsFile, kept }: Address) => kept?.hash ?? needsFile ?? hash
  const shown = ({ hash, kept }: Address) => (kept && keeper.has(kept.key) ? kept.hash : hash)
  let written = said(now())
  let isDue = false
  let refused: string | undefined
  const write = async () => {
    isDue = false
    const address = now()
    if (said(address) === written) return
    written = said(address)
    // First the data, then the address that needs them.
    const whyNot = address.kept && (await keeper.keep(address.kept.key, store.getState().experiment))
    if (written !== said(address)) return
    replaceAddress(page, shown(address))
    const key = address.kept?.key
    if (address.needsFile === undefined || (key !== undefined && (keeper.has(key) || key === refused))) return
    // Said once: each λ would say it again.
    refused = key
    store.setState({ notice: whyNot ?? address.needsFile })
  }
  if (opened.notice !== undefined) replaceAddress(page, shown(now()), opened.search)
  store.subscribe(({ experiment, presetId }, before) => {
    if (isDue || (experiment === before.experiment && presetId === before.presetId)) return
    isDue = true
    setTimeout(() => void write(), WRITE_EVERY_MS)
  })
  page.addEventListener('hashchange', () => {
    const refuse = (error: unknown) => {
      replaceAddress(page, shown(now()))
      notify(store, error)
    }
    loadByHand(session, page.location.hash, { query: opened.query, kept }).then((notice) => {
      onOpened()
      if (notice === undefined) return
      replaceAddress(page, shown(now()))
      store.setState({ notice })
    }, refuse)
  })
}

/** What is too large for an address leaves it empty, and says so. */
function addressOf({ presetId, experiment }: LabState): Address {
  return { hash: '', ...encodeAddress(presetId, experiment) }
}

interface Address {
  hash: string
  needsFile?: string
  kept?: { key: string; hash: string }
}

function replaceAddress({ location, history }: Window, hash: string, search = location.search): void {
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`)
}
