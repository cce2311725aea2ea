// Statements of Python: blocks by how far they are indented. A line that cannot be read is one of its own; the others are.
import { Cursor } from './cursor'
import { Unreadable } from './expression'
import { parseHeader } from './parse-header'
import { parseSimple } from './parse-simple'
import type { Statement } from './statement'
import { type LogicalLine, logicalLines, type Token } from './tokens'

const DEEPEST_BLOCK = 30

/** Of any text. */
export function parsePython(text: string): Statement[] {
  const lines = new Lines(logicalLines(text))
  const blocks: Statement[][] = []
  // What is less indented than the first line goes on after it all the same.
  while (lines.peek()) blocks.push(parseBlock(lines, lines.peek()?.indent ?? 0, 0))
  return blocks.flat()
}

class Lines {
  readonly #lines: readonly LogicalLine[]
  #at = 0

  constructor(lines: readonly LogicalLine[]) {
    this.#lines = lines
  }

  peek(): LogicalLine | undefined {
    return this.#lines[this.#at]
  }

  next(): void {
    this.#at++
  }
}

function parseBlock(lines: Lines, indent: number, depth: number): Statement[] {
  const statements: Statement[] = []
  for (let line = lines.peek(); line && line.indent >= indent; line = lines.peek()) {
    lines.next()
    addLine(statements, line, lines, depth)
  }
  return statements
}

function addLine(statements: Statement[], line: LogicalLine, lines: Lines, depth: number): void {
  const cursor = new Cursor(line.tokens)
  const header = readable(line, () => parseHeader(cursor))
  if (header?.kind === 'unreadable') statements.push(header)
  if (!header) {
    for (const tokens of bySemicolon(line.tokens)) {
      const statement = readable(line, () => parseSimple(new Cursor(tokens)))
      if (statement) statements.push(statement)
    }
    return
  }
  const inLine = bySemicolon(cursor.rest()).flatMap(
    (tokens) => readable(line, () => parseSimple(new Cursor(tokens))) ?? [],
  )
  const below = lines.peek()
  const isDeeper = inLine.length === 0 && below !== undefined && below.indent > line.indent
  const body = isDeeper && depth < DEEPEST_BLOCK ? parseBlock(lines, below.indent, depth + 1) : inLine
  attach(statements, header, body)
}

/** An `else` belongs to the `if` before it. */
function attach(statements: Statement[], header: Statement, body: Statement[]): void {
  const before = statements.at(-1)
  if ('body' in header) header.body = body
  if (header.kind === 'block' && header.isElse && before?.kind === 'if') lastOf(before).otherwise = body
  else if (header.kind === 'if' && header.isElse && before?.kind === 'if') lastOf(before).otherwise = [header]
  else if (header.kind !== 'unreadable') statements.push(header)
  else for (const statement of body) statements.push(statement)
}

type If = Extract<Statement, { kind: 'if' }>

/** The last of a chain of `elif`. */
function lastOf(statement: If): If {
  let last = statement
  while (last.otherwise[0]?.kind === 'if' && last.otherwise.length === 1 && last.otherwise[0].isElse)
    last = last.otherwise[0]
  return last
}

function readable<T>(
  { line, isOpen }: LogicalLine,
  parse: () => T,
): T | Extract<Statement, { kind: 'unreadable' }> {
  try {
    return parse()
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', isOpen, line }
    throw error
  }
}

function bySemicolon(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'operator' && token.text === ';') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}
