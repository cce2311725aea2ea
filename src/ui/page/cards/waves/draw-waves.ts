// Units against frequencies on paper: a column a unit, a row a frequency, the darker the more of the unit is that wave.
import type { Paper } from '../../../kit/paper/picture'
import { write } from '../../../kit/paper/text'
import type { WavesFrame } from './waves-frame'

const LEFT_EM = 3.2
const BOTTOM_EM = 2.2
const TOP_EM = 1.6

export function drawWaves(paper: Paper, { frequencies, units }: WavesFrame): void {
  const { context, palette, fontSize, width, height } = paper
  const [left, top] = [LEFT_EM * fontSize, TOP_EM * fontSize]
  const [wide, high] = [width - left, height - top - BOTTOM_EM * fontSize]
  const x = (unit: number) => left + Math.round((wide * unit) / Math.max(1, units.length))
  const y = (frequency: number) => top + Math.round((high * frequency) / frequencies)
  context.fillStyle = palette.ground
  context.fillRect(left, top, wide, high)
  context.fillStyle = palette.ink
  units.forEach(({ shares }, i) => {
    shares.forEach((share, k) => {
      context.globalAlpha = share
      context.fillRect(x(i), y(k), x(i + 1) - x(i), y(k + 1) - y(k))
    })
  })
  context.globalAlpha = 1
  const stride = Math.max(1, Math.ceil((1.3 * fontSize) / (high / frequencies)))
  for (let k = 0; k < frequencies; k += stride)
    write(paper, String(k + 1), left - 0.5 * fontSize, (y(k) + y(k + 1)) / 2 + 0.36 * fontSize, {
      align: 'right',
    })
  write(paper, '× round', 0, top - 0.5 * fontSize)
  write(paper, `${units.length} units, by their strongest wave →`, width, height - 0.6 * fontSize, {
    align: 'right',
  })
}
