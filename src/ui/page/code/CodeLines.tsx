// The code line by line: one that changes is replaced and marked, the others are left alone.
import { memo } from 'react'
import type { CodeWriter } from '../../../experiment/export/code-writer'
import type { ShownLine } from './changed-lines'
import { tinted } from './tint'

interface CodeLinesProps {
  lines: readonly ShownLine[]
  /** Of these lines: it knows their words. */
  writer: CodeWriter
}

export function CodeLines({ lines, writer }: CodeLinesProps) {
  return (
    <pre className="code-lines" data-testid="code">
      {lines.map(({ key, text, isChanged }) => (
        <CodeLine key={key} text={text} isChanged={isChanged} writer={writer} />
      ))}
    </pre>
  )
}

type CodeLineProps = Omit<ShownLine, 'key'> & Pick<CodeLinesProps, 'writer'>

const CodeLine = memo(function CodeLine({ text, isChanged, writer }: CodeLineProps) {
  // Where there is no room for all of it, the rest goes on four columns further in.
  const hang = text.length - text.trimStart().length + 4
  return (
    <code
      className={isChanged ? 'changed' : undefined}
      style={{ paddingLeft: `calc(10px + ${hang}ch)`, textIndent: `-${hang}ch` }}
    >
      {tinted(text, writer).map(({ text: word, tone }, i) =>
        tone ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of one line never move
          <span key={i} className={`code-${tone} tone-${tone}`}>
            {word}
          </span>
        ) : (
          word
        ),
      )}
      {'\n'}
    </code>
  )
})
