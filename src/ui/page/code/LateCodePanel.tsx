// The code panel, with the language that it shows. Who never opens it never loads either.
import { languages, shownLanguage } from '../../../experiment/export/languages'
import { late } from '../../kit/late/late'

/** The name of the panel. */
export const CODE_PANEL = 'code'

export const LateCodePanel = late(async () => {
  const [{ CodePanel }, writer] = await Promise.all([import('./CodePanel'), languages[shownLanguage].load()])
  return () => <CodePanel writer={writer} />
})
