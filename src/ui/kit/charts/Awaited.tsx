// The place of a picture whose code is on its way: until it is there, the page does not show what is known.
import { usePicture } from '../use-picture'
import './chart.css'

const notYet = { run: undefined, step: -1, isCurrent: false }

export function Awaited() {
  usePicture(() => notYet)
  return <div className="chart" />
}
