// The code panel, with the language that it shows first. Who never opens it never loads either.
import { late } from '../../kit/late/late'

/** The name of the panel. */
export const CODE_PANEL = 'code'

export const LateCodePanel = late(async () => (await import('./CodePanel')).withFirstLanguage())
