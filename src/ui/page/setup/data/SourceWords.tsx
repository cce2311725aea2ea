// Who made a data set, and under which terms.
import type { DataSource } from '../../../../catalog/datasets/dataset'

export function SourceWords({ source: { text, terms, url } }: { source: DataSource }) {
  return (
    <p className="words">
      Source:{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      . Terms: {terms}.
    </p>
  )
}
