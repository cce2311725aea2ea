// A chart as text that can be compared: one element a line, numbers rounded, ids counted, attributes in order.

const TAGS_AND_TEXT = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
const DECIMAL = /-?\d*\.\d+(?:e[+-]?\d+)?|-?\d+e-\d+/gi

/**
 * The same text for the same drawing, whatever the page drew before it and in which order.
 *
 * @param markup of an <svg>, or of what holds some
 */
export function svgText(markup: string): string {
  const idOf = numberedIds(markup)
  const lines: string[] = []
  let depth = 0
  for (const [, closing, name, attributes, selfClosing, text] of markup.matchAll(TAGS_AND_TEXT)) {
    if (text !== undefined) {
      if (text.trim() !== '') lines.push('  '.repeat(depth) + text.trim())
    } else if (closing) {
      depth--
    } else {
      lines.push(['  '.repeat(depth) + name, ...attributeTexts(attributes ?? '', idOf)].join(' '))
      if (!selfClosing) depth++
    }
  }
  return `${lines.join('\n')}\n`
}

/** Ids in the order in which they appear: libraries count theirs on from page to page. */
function numberedIds(markup: string): (text: string) => string {
  const ids = [...new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string))]
  const names = new Map(ids.map((id, i) => [id, `id-${i + 1}`]))
  return (id) => names.get(id) ?? id
}

function attributeTexts(attributes: string, idOf: (id: string) => string): string[] {
  return [...attributes.matchAll(ATTRIBUTE)]
    .map(([, name, value]) => `${name}="${attributeValue(name as string, value as string, idOf)}"`)
    .sort()
}

function attributeValue(name: string, value: string, idOf: (id: string) => string): string {
  if (name === 'id') return idOf(value)
  return value.replace(/#([^")\s]+)/g, (_, id: string) => `#${idOf(id)}`).replace(DECIMAL, rounded)
}

/** To a tenth: what the eye can see of a pixel, and less than fonts and machines differ by. */
function rounded(text: string): string {
  return String(Math.round(Number(text) * 10) / 10 + 0)
}
