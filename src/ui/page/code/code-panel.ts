// The code panel. Who never opens it never loads it.
import { lazy } from 'react'

export const CODE_PANEL = 'code'

export const LateCodePanel = lazy(async () => ({ default: (await import('./CodePanel')).CodePanel }))
