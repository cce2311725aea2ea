// The address of the page and the experiment kept the same: written as it changes, loaded by hand. Another experiment is
// another entry of the browser's history; λ is not.
import { encodeAddress } from '../../experiment/address/address'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'
import { createKeeper } from './keeper'
import type { KeptData } from './kept-data'
import { loadByHand, type OpenedAddress } from './open-address'

/** Browsers refuse an address that changes all the time: Safari allows 100 in 30 s. */
const WRITE_EVERY_MS = 300
/** A slider that is dragged restarts again and again: all of it is one step back. */
const TOGETHER_MS = 1000

/**
 * Writes the experiment into the hash as it changes, and loads what is put there by hand. The address says what the page
 * shows: what was refused does not stay in it. What tunes itself by its address keeps it until something is done by hand.
 *
 * @param opened what the page has opened with; without a notice its address stays as it was typed
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
  const isNewEntry = createEntries(store.getState())
  /** Of what the address says, undefined where the experiment itself stands beside it. */
  let written: string | undefined = said(addressOf(opened))
  let isDue = false
  /** What was put there by hand, and is on its way into the page: it has its entry already. */
  let opening = 0
  let isNew = false
  let refused: string | undefined
  const write = async () => {
    isDue = false
    const { isSettingUp, planned } = store.getState()
    // Once it stands it is written; where it is refused nothing is.
    if (isSettingUp || opening > 0) return
    const address = now()
    if (planned) written = undefined
    if (planned || said(address) === written) {
      isNew = false
      return
    }
    written = said(address)
    // First the data, then the address that needs them.
    const whyNot = address.kept && (await keeper.keep(address.kept.key, store.getState().experiment))
    if (written !== said(address)) return
    setAddress(page, shown(address), isNew)
    isNew = false
    const key = address.kept?.key
    if (address.needsFile === undefined || (key !== undefined && (keeper.has(key) || key === refused))) return
    // Said once: each λ would say it again.
    refused = key
    store.setState({ notice: whyNot ?? address.needsFile })
  }
  const writeSoon = () => {
    if (isDue) return
    isDue = true
    setTimeout(() => void write(), WRITE_EVERY_MS)
  }
  const replace = (search?: string) => {
    if (!store.getState().planned) setAddress(page, shown(now()), false, search)
  }
  const isAsOpened = page.location.hash === opened.hash
  if (isAsOpened && opened.notice !== undefined && opened.planned === undefined) replace(opened.search)
  store.subscribe((state, before) => {
    // What is left is what going back comes to.
    if (isDue && opening === 0 && state.isSettingUp && !before.isSettingUp && !before.planned) {
      const left = addressOf(before)
      if (said(left) !== written) setAddress(page, shown(left))
      written = said(left)
    }
    // A figure leaves the history of the page around it alone.
    if (isNewEntry(state, before, opening > 0) && !opened.query.embed && !isLed(page)) isNew = true
    if (isOtherwise(state, before)) writeSoon()
  })
  const loadHash = () => {
    opening++
    const refuse = (error: unknown) => {
      replace()
      notify(store, error)
    }
    const take = (notice: string | undefined) => {
      onOpened()
      if (notice === undefined) return
      replace()
      store.setState({ notice })
    }
    loadByHand(session, page.location.hash, { query: opened.query, kept }).then(take, refuse).finally(begin)
  }
  const begin = () => {
    opening--
    writeSoon()
  }
  page.addEventListener('hashchange', ({ oldURL }) => {
    // What the query says is true of the page, not of the entry.
    const { search } = new URL(oldURL)
    if (search !== page.location.search) setAddress(page, page.location.hash, false, search)
    loadHash()
  })
  // What the page has opened may be another than was asked for, or be moved already; or another is asked for by now.
  if (isAsOpened) writeSoon()
  else loadHash()
}

/**
 * Whether another experiment has taken the place of one that the visitor may want to come back to.
 *
 * @returns asked at each change, and whether the browser has an entry for it already
 */
function createEntries({ run, presetId }: LabState) {
  /** `at`: of a restart, where it may be one of a drag. */
  let last = { run, presetId, at: Number.NEGATIVE_INFINITY }
  return (state: LabState, before: LabState, hasEntry: boolean): boolean => {
    const hasBegun = before.isSettingUp && !state.isSettingUp && state.run !== last.run
    if (!hasBegun) return false
    const isPreset = state.presetId !== last.presetId
    const isAlone = isPreset || Date.now() - last.at >= TOGETHER_MS
    const isDrag = !isPreset && !hasEntry
    const at = isDrag ? Date.now() : Number.NEGATIVE_INFINITY
    last = { run: state.run, presetId: state.presetId, at }
    return isAlone && !hasEntry
  }
}

/** A lesson or a challenge opens what it needs, and has a way back of its own. */
function isLed({ location }: Window): boolean {
  return /[?&](lesson|challenge)=/.test(location.search)
}

function isOtherwise(state: LabState, before: LabState): boolean {
  const parts = ['experiment', 'presetId', 'planned', 'isSettingUp'] as const
  return parts.some((part) => state[part] !== before[part])
}

/** What is too large for an address leaves it empty, and says so. */
function addressOf({ presetId, experiment }: Pick<LabState, 'presetId' | 'experiment'>): Address {
  return { hash: '', ...encodeAddress(presetId, experiment) }
}

interface Address {
  hash: string
  needsFile?: string
  kept?: { key: string; hash: string }
}

/** @param isNew whether what stands there stays in the browser's history */
function setAddress(
  { location, history }: Window,
  hash: string,
  isNew = false,
  search = location.search,
): void {
  history[isNew ? 'pushState' : 'replaceState'](history.state, '', `${location.pathname}${search}${hash}`)
}
