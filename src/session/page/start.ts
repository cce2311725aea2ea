// From an address to a session that trains: everything that happens before the visitor touches anything.
import { defaultPreset } from '../../catalog/presets/preset-table'
import type { PageQuery } from '../../experiment/address/page-query'
import { fetched } from '../../experiment/parse/not-loaded'
import { createSession, type SessionOptions } from '../create-session'
import { notify } from '../notify'
import type { Session } from '../session'
import type { EnginePort } from '../worker/engine-client'
import { spawnWorker } from '../worker/spawn-worker'
import { followEarlyStopping } from './early-stopping-address'
import { mirrorState } from './html-state'
import { type KeptData, keptOnDevice } from './kept-data'
import { loadKept, loadOpened, notWhole, readAddress } from './open-address'
import { createOverfitLab } from './overfit-lab'
import { followVisibility } from './page-visibility'

export function startSession(
  page: Window = window,
  spawn: () => EnginePort = spawnWorker,
  loadRecovery: SessionOptions['loadRecovery'] = () => import('../recovery'),
  kept: KeptData = keptOnDevice(),
): Session {
  const opened = readAddress(page.location)
  const { query, presetId, experiment, notice } = opened
  const playsByItself = !query.paused && !page.matchMedia('(prefers-reduced-motion: reduce)').matches
  const engine = query.engine ?? 'best'
  const session = createSession({
    spawn,
    loadRecovery,
    engine,
    debug: query.debug,
    presetId,
    experiment,
    playsByItself,
    permissions: { ladder: query.ladder, twin: query.twin },
    pageUrl: () => page.location.href,
  })
  if (notice !== undefined) session.store.setState({ notice })
  mirrorState(session, page.document.documentElement)
  const seen = followVisibility(session, page, query)
  followEarlyStopping(session, page, query)
  /** What the first move comes to its end with. */
  let move: Promise<void> = Promise.resolve()
  // A figure that nobody has seen yet begins nothing: there may be six of them on a page.
  const begin = () => {
    move = seen.then(() => firstMove(session, query, playsByItself))
  }
  const { hash } = page.location
  const beginKnown = (refused: readonly string[] = []) => {
    if (refused.length > 0) session.store.setState({ notice: notWhole(refused, notice) })
    begin()
  }
  const opening = loadOpened(session, opened)
    .then(
      // Without the data nothing begins: the default stands in, and what is missing is said.
      (refused) =>
        opened.dataKey === undefined
          ? beginKnown(refused)
          : openKept(session, hash, { query, kept, begin: beginKnown }),
      (error) => standIn(session, error, begin),
    )
    .then(() => fetched('What keeps the address', import('./address-sync')))
    .then(
      ({ syncAddress }) => syncAddress(session, page, opened, kept, begin),
      (error) => explain(session, error),
    )
  page.overfitLab = createOverfitLab(
    session,
    page,
    opening.then(() => move),
  )
  return session
}

/** @returns what settles when it is done: the steps that the address asks for are over, or what plays has begun */
async function firstMove(
  session: Session,
  { steps, lesson, challenge, room }: PageQuery,
  playsByItself: boolean,
): Promise<void> {
  // It sets its own stage.
  if ((lesson ?? challenge ?? room) !== undefined) return
  if (steps !== undefined) await session.run(steps).catch((error) => explain(session, error))
  else if (playsByItself) session.play()
}

function openKept(
  session: Session,
  hash: string,
  { query, kept, begin }: { query: PageQuery; kept: KeptData; begin(refused: readonly string[]): void },
): Promise<void> {
  return loadKept(session, hash, { query, kept }).then(begin, (error) => explain(session, error))
}

/** What the engine refuses to begin with is said, and the default opens, as for an address that cannot be read. */
async function standIn(session: Session, error: unknown, begin: () => void): Promise<void> {
  const { connection, run } = session.store.getState()
  const isLoaded =
    connection === 'ready' &&
    !run &&
    (await session.loadPreset(defaultPreset).then(
      () => true,
      () => false,
    ))
  if (isLoaded) begin()
  explain(session, error)
}

/** Where there is no engine at all, the page says so itself. */
function explain({ store }: Session, error: unknown): void {
  if (store.getState().connection !== 'failed') notify(store, error)
}
