// What all devices are asked to train: of which preset, from how many seeds, and for how long.
import { useState } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { PresetId } from '../../../catalog/presets/preset-table'
import { notify } from '../../../session/notify'
import { useSession } from '../../../ui/kit/session-context'
import { presetsToAsk } from '../../shared/prepared'
import { LADDER_LAMBDAS } from '../../shared/valley'
import { useClass } from '../class-context'
import { HostDialog } from '../host/dialogs/HostDialog'
import { workOf } from '../lab/work-of'
import { PresetPicker } from '../PresetPicker'
import { NumberPicker } from './NumberPicker'

const SEEDS = [2, 4, 8, 16] as const
const STEPS = [50, 200, 400, 800, 1600, 3200] as const

export function BeginLadder({ onClose, onBegun }: { onClose(): void; onBegun(): void }) {
  const { room } = useClass()
  const session = useSession()
  const [preset, setPreset] = useState<PresetId>(presetsToAsk[0]!)
  const [seeds, setSeeds] = useState<number>(8)
  const [steps, setSteps] = useState<number>(800)
  const begin = async () => {
    onClose()
    try {
      await session.loadPreset(preset)
      await session.pause()
      room.compute(workOf(session.store.getState(), { seeds, steps }))
      onBegun()
    } catch (error) {
      notify(session.store, error)
    }
  }
  return (
    <HostDialog title="One ladder by all" onClose={onClose}>
      <div className="begin-ladder">
        <p>
          Every device trains some of the networks on its processor, beside what it shows. Every twentieth is
          trained by two devices, and their figures are compared to the last bit.
        </p>
        <label htmlFor="ladder-preset">
          Preset
          <PresetPicker id="ladder-preset" preset={preset} onChange={setPreset} />
        </label>
        <NumberPicker label="Seeds" options={SEEDS} value={seeds} onChange={setSeeds} />
        <NumberPicker label="Steps" options={STEPS} value={steps} onChange={setSteps} />
        <button type="button" onClick={() => void begin()}>
          Train {formatCount(LADDER_LAMBDAS.length * seeds)} networks
        </button>
      </div>
    </HostDialog>
  )
}
