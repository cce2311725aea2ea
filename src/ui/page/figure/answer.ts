// What a figure does when it is asked by the page around it: the verbs of `window.overfitLab`, and two of its own.
import { parsePageQuery } from '../../../experiment/address/page-query'
import { refuse } from '../../../experiment/parse/bad-input'
import type { OverfitLab } from '../../../session/page/overfit-lab'
import { chooseTheme, type Theme } from '../../kit/theme'
import type { Request } from './request'

/** What the answers are made from. */
export interface Figure {
  lab: Pick<OverfitLab, 'version' | 'tune' | 'play' | 'pause' | 'reset' | 'run' | 'load' | 'snapshot'>
  /** What it needs to show everything, CSS pixels. */
  height(): number
}

/** @returns what the message with the result holds; nothing where it is only that it was done */
export async function answer({ lab, height }: Figure, request: Request): Promise<unknown> {
  switch (request.type) {
    case 'hello':
      return { version: lab.version, height: height() }
    case 'tune':
      return lab.tune(request.tuning as Parameters<OverfitLab['tune']>[0])
    case 'play':
      return lab.play()
    case 'pause':
      return lab.pause()
    case 'reset':
      return lab.reset()
    case 'run':
      return lab.run(request.steps as number)
    case 'load':
      return lab.load(request.experiment)
    case 'snapshot':
      return lab.snapshot()
    case 'theme':
      return followTheme(request.theme)
  }
  return request satisfies never
}

/** Where the address of the figure asks for one, that stands. */
function followTheme(theme: Theme): void {
  const { theme: asked = 'auto' } = parsePageQuery(location.search)
  if (asked !== 'auto') refuse('theme', theme, `${asked}, as the figure's own address asks`)
  chooseTheme(theme)
}
