// The hidden layers, one line each: how many units, and away with it; below them, one more.
import { useEffect, useRef } from 'react'
import { withLayer, withoutLayer } from '../../../experiment/changes/changes-of-network'
import { useChange } from '../../kit/controls/use-restart'
import { Fact } from './Fact'
import { LayerRow } from './LayerRow'
import '../../kit/controls/small-button.css'

/** As many as the drawer has room for; an address may have more. */
const MAX_LAYERS = 6

export function LayerEditor({ hidden }: { hidden: readonly number[] }) {
  const change = useChange()
  const list = useRef<HTMLFieldSetElement>(null)
  const removed = useRef<number>(undefined)
  useEffect(() => {
    // The button that was pressed is gone: the next one takes the focus, so that keys go on from there.
    if (removed.current === undefined || !list.current) return
    const buttons = list.current.querySelectorAll('button')
    buttons[Math.min(removed.current, hidden.length)]?.focus()
    removed.current = undefined
  }, [hidden])
  const remove = (index: number) => {
    removed.current = index
    change((experiment) => withoutLayer(experiment, index))
  }
  const isFull = hidden.length >= MAX_LAYERS
  return (
    <fieldset ref={list} className="layers" aria-label="Hidden layers">
      <Fact label="Hidden layers" text={hidden.length === 0 ? 'none, linear' : String(hidden.length)} />
      {hidden.map((units, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
        <LayerRow key={index} index={index} units={units} onRemove={() => remove(index)} />
      ))}
      {/* Not disabled: a button that has the focus keeps it. */}
      <button
        type="button"
        className="small"
        aria-disabled={isFull}
        title={isFull ? `${MAX_LAYERS} layers are as many as fit here` : undefined}
        onClick={() => {
          if (!isFull) change(withLayer)
        }}
      >
        Add a layer
      </button>
    </fieldset>
  )
}
