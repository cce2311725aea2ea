// Python cut into tokens, and these into logical lines: one goes on while a bracket is open. Any text at all can be cut.

export interface Token {
  kind: 'name' | 'number' | 'string' | 'operator' | 'strange'
  text: string
  line: number
}

export interface LogicalLine {
  line: number
  /** Columns before its first token. */
  indent: number
  /** Whether a bracket in it is never closed. */
  isOpen: boolean
  tokens: Token[]
}

/** The groups of the pattern, in their order. */
const KINDS = ['blank', 'newline', 'string', 'number', 'name', 'operator', 'strange'] as const

const TOKEN = new RegExp(
  [
    String.raw`([ \t\f\u00a0\ufeff]+|\\\r?\n|#[^\n]*)`,
    String.raw`(\r?\n|\r)`,
    String.raw`([rRbBuUfF]{0,2}(?:'''[\s\S]*?(?:'''|$)|"""[\s\S]*?(?:"""|$)|'(?:\\[^\n]|[^'\\\n])*'?|"(?:\\[^\n]|[^"\\\n])*"?))`,
    String.raw`(0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?)`,
    String.raw`([\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(\*\*=?|//=?|[-+*/%@&|^<>=!:]=|->|<<|>>|[-+*/%@&|^~<>()[\]{},:.;=])`,
    String.raw`([\s\S])`,
  ].join('|'),
  'uy',
)

/** Lines that hold nothing are none. */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let [line, column, open] = [1, 0, 0]
  let current: LogicalLine | undefined
  for (const { kind, text: part } of parts(withoutPrompts(text))) {
    if (kind === 'newline' && open === 0) current = undefined
    if (kind !== 'newline' && kind !== 'blank') {
      if (!current) {
        current = { line, indent: column, isOpen: false, tokens: [] }
        lines.push(current)
      }
      current.tokens.push({ kind, text: part, line })
      if (kind === 'operator') open = Math.max(open + opens(part), 0)
    }
    line += part.match(/\r\n|\r|\n/g)?.length ?? 0
    column = kind === 'newline' ? 0 : column + width(part)
  }
  if (current) current.isOpen = open > 0
  return lines
}

function* parts(text: string): Generator<{ kind: Token['kind'] | 'blank' | 'newline'; text: string }> {
  TOKEN.lastIndex = 0
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text) ?? ['']
    const [part] = found
    yield {
      kind: KINDS[found.findIndex((group, i) => i > 0 && group !== undefined) - 1] ?? 'strange',
      text: part,
    }
    at += Math.max(part.length, 1)
  }
}

function opens(operator: string): number {
  return '([{'.includes(operator) ? 1 : ')]}'.includes(operator) ? -1 : 0
}

function width(part: string): number {
  return part.replaceAll('\t', ' '.repeat(8)).length
}

/** As it was typed into an interpreter, and is printed in its documentation. */
function withoutPrompts(text: string): string {
  return /^\s*>>> /m.test(text) ? text.replace(/^\s*(?:>>>|\.\.\.)(?: |$)/gm, '') : text
}
