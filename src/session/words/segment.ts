// A sentence in parts, so that the page can colour the counts as it colours the charts.

export interface Segment {
  text: string
  tone?: 'training' | 'validation' | 'penalty' | 'strong'
}

/**
 * Text with marked parts: `{t:60 of 60}` training, `{v:…}` validation, `{p:…}` penalty, `{s:…}` strong.
 */
export function segments(marked: string): Segment[] {
  return marked
    .split(/(\{[tvps]:[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const tone = /^\{([tvps]):/.exec(part)?.[1]
      return tone ? { text: part.slice(3, -1), tone: tones[tone as keyof typeof tones] } : { text: part }
    })
}

const tones = { t: 'training', v: 'validation', p: 'penalty', s: 'strong' } as const
