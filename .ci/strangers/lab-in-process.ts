// The whole lab without a browser: the page's session, and the worker's real answers on the processor.
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { createSession } from '../../src/session/create-session'
import { createOverfitLab, type OverfitLab } from '../../src/session/page/overfit-lab'
import * as recovery from '../../src/session/recovery'
import type { Session } from '../../src/session/session'
import { fakePage } from '../../src/session/testing/fake-page'
import type { EnginePort } from '../../src/session/worker/engine-client'
import { WorkerInProcess } from './worker-in-process'

export interface LabInProcess {
  session: Session
  lab: OverfitLab
}

export function openLab(
  port: EnginePort = new WorkerInProcess().port,
  presetId: PresetId = 'xor-sample',
): LabInProcess {
  const ports = [port]
  const session = createSession({
    // Where the first is replaced, by one of its own.
    spawn: () => ports.pop() ?? new WorkerInProcess().port,
    loadRecovery: async () => recovery,
    engine: 'cpu',
    presetId,
    experiment: parseExperiment(presets[presetId].experiment),
    playsByItself: false,
    permissions: { ladder: true, twin: false },
    pageUrl: () => 'https://lab.example/?engine=cpu#old',
  })
  return { session, lab: createOverfitLab(session, fakePage().page, Promise.resolve()) }
}
