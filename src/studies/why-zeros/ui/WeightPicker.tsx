// Chooses one weight of the network: its layer, where it comes from and where it goes. What there is but one of is not asked.
import { layerName } from '../../../ui/kit/charts/weights/weights-frame'
import {
  type Connection,
  type ConnectionNames,
  connectionAt,
  indexOf,
} from '../../../ui/kit/network/connection'

interface WeightPickerProps {
  /** "1" or "2". */
  name: string
  at: number
  names: ConnectionNames
  /** As it is now. */
  value: string
  onPick(at: number): void
}

export function WeightPicker({ name, at, names, value, onPick }: WeightPickerProps) {
  const { layout, inputNames, outputNames } = names
  const { layer, from = 0, to } = connectionAt(layout, at) as Connection
  const { fanIn, fanOut } = layout[layer]!
  const isLast = layer === layout.length - 1
  const pick = (change: Partial<Connection>) => onPick(nearestWeight(names, { layer, from, to, ...change }))
  return (
    <div className="weight-picker">
      <span>
        <b>weight {name}</b> = {value}
      </span>
      {layout.length > 1 && (
        <Options
          label={`layer of weight ${name}`}
          chosen={layer}
          options={layout.map((_, l) => layerName(l, layout.length))}
          onChoose={(chosen) => pick({ layer: chosen })}
        />
      )}
      <Options
        label={`where weight ${name} comes from`}
        chosen={from}
        options={named(fanIn, layer === 0 ? inputNames : [])}
        onChoose={(chosen) => pick({ from: chosen })}
      />
      {fanOut > 1 && (
        <Options
          arrow="→"
          label={`where weight ${name} goes`}
          chosen={to}
          options={named(fanOut, isLast ? outputNames : [])}
          onChoose={(chosen) => pick({ to: chosen })}
        />
      )}
    </div>
  )
}

interface OptionsProps {
  arrow?: string
  label: string
  chosen: number
  options: readonly string[]
  onChoose(chosen: number): void
}

function Options({ arrow = '', label, chosen, options, onChoose }: OptionsProps) {
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {options.map((option, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what is chosen.
        <option key={i} value={i}>
          {arrow} {option}
        </option>
      ))}
    </select>
  )
}

/** Units have no names of their own. */
function named(count: number, names: readonly string[]): string[] {
  return Array.from({ length: count }, (_, i) => names[i] ?? `unit ${i + 1}`)
}

/** Another layer may have fewer units. */
function nearestWeight({ layout }: ConnectionNames, { layer, from = 0, to }: Connection): number {
  const { fanIn, fanOut } = layout[layer]!
  return indexOf(layout, { layer, from: Math.min(from, fanIn - 1), to: Math.min(to, fanOut - 1) })
}
