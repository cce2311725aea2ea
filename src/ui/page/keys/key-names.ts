// Which keys the page takes, and when. What they do comes late, and is said in their table.

export interface KeyUse {
  /** Held down it goes on. */
  repeats?: true
  /** Only where the page fills the screen: elsewhere the browser has it. */
  isPresenters?: true
  /** In a figure of another page too, where this is in it. */
  inFigure?: 'main' | '#lambda'
}

const inFigure: KeyUse = { inFigure: 'main' }
const ofLambda: KeyUse = { inFigure: '#lambda' }
const notch: KeyUse = { ...ofLambda, repeats: true }
const page: KeyUse = {}

/** As the event names them, small letters. */
export const keyUses: Readonly<Record<string, KeyUse>> = {
  ...each(' sr', inFigure),
  ...each('lz123456', ofLambda),
  ...each('[]', notch),
  ...each('btewhugafnkpc?', page),
  arrowleft: { isPresenters: true, repeats: true },
  arrowright: { isPresenters: true, repeats: true },
  pagedown: { isPresenters: true },
  pageup: { isPresenters: true },
}

function each(keys: string, use: KeyUse): Record<string, KeyUse> {
  return Object.fromEntries([...keys].map((key) => [key, use]))
}
