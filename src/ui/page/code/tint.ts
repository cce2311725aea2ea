// Words of the code in the page's own colours: what is blue and green in the charts is so in the code.

export interface TintedWord {
  text: string
  tone?: 'training' | 'penalty' | 'quiet'
}

const tones = {
  criterion: 'training',
  lambda_: 'penalty',
  penalty: 'penalty',
  penalised: 'penalty',
  kappa: 'penalty',
  kappas: 'penalty',
  soft_threshold: 'penalty',
} as const

const words = new RegExp(`(#.*|\\b(?:${Object.keys(tones).join('|')})\\b)`)

/** A line in parts; a comment is one of them. */
export function tinted(line: string): TintedWord[] {
  return line
    .split(words)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('#')) return { text, tone: 'quiet' }
      const tone = tones[text as keyof typeof tones]
      return tone ? { text, tone } : { text }
    })
}
