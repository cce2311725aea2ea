// One thing that the twin may have otherwise than the visitor's network, or as it has it.

import { useLab, useSession } from '../../../ui/kit/session-context'
import type { TwinSetting } from '../shared/twin-setting'

interface TwinSelectProps<K extends keyof TwinSetting> {
  field: K
  label: string
  options: readonly { value: NonNullable<TwinSetting[K]>; label: string }[]
}

const AS_YOURS = -1

export function TwinSelect<K extends keyof TwinSetting>({ field, label, options }: TwinSelectProps<K>) {
  const session = useSession()
  const setting = useLab((state) => state.studies.twin.setting)
  const chosen = options.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(setting[field]))
  const choose = (index: number) => {
    const { [field]: _, ...others } = setting
    const value = options[index]?.value
    session.studies.twin.compareWith(value === undefined ? others : { ...others, [field]: value })
  }
  return (
    <label className="twin-choice">
      {label}{' '}
      <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
        <option value={AS_YOURS}>as yours</option>
        {options.map((option, index) => (
          <option key={option.label} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
