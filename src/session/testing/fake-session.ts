// A whole session over fake engines, for tests.
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { createSession, type SessionOptions } from '../create-session'
import * as recovery from '../recovery'
import type { Session } from '../session'
import { FakeEngine } from './fake-engine'

export interface FakeSession {
  session: Session
  /** The newest engine. */
  engine(): FakeEngine
  /** What each engine from now on holds back from its first command. */
  heldByNext: string[]
  state(): ReturnType<Session['store']['getState']>
}

export function fakeSession(
  presetId: PresetId = 'noisy-moons',
  options: Partial<SessionOptions> = {},
): FakeSession {
  const engines: FakeEngine[] = []
  const heldByNext: string[] = []
  const session = createSession({
    spawn() {
      const engine = new FakeEngine()
      for (const verb of heldByNext) engine.held.add(verb)
      engines.push(engine)
      return engine.port
    },
    loadRecovery: async () => recovery,
    engine: 'best',
    presetId,
    experiment: parseExperiment(presets[presetId].experiment),
    playsByItself: false,
    permissions: { ladder: true, twin: true },
    pageUrl: () => 'https://lab.example/?engine=cpu&seed=3&debug=1#old',
    ...options,
  })
  return {
    session,
    engine: () => engines.at(-1) as FakeEngine,
    heldByNext,
    state: () => session.store.getState(),
  }
}

/** The same, its preset loaded. */
export async function loadedSession(presetId: PresetId = 'noisy-moons'): Promise<FakeSession> {
  const fake = fakeSession(presetId)
  await fake.session.load(fake.session.experiment())
  return fake
}
