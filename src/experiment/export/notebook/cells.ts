// A notebook's cells, and the notebook as JSON of nbformat 4.5: one cell a line, so that versions can be compared.

export interface Cell {
  /** Letters, digits and dashes, unlike any other's. */
  id: string
  kind: 'markdown' | 'code'
  lines: readonly string[]
}

/** @see https://nbformat.readthedocs.io/en/latest/format_description.html */
export function notebookOf(cells: readonly Cell[]): string {
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
  }
  const body = cells.map(cellOf).map((cell) => JSON.stringify(cell))
  return `{"cells": [${body.join(',\n')}],\n"metadata": ${JSON.stringify(metadata)}, "nbformat": 4, "nbformat_minor": 5}\n`
}

function cellOf({ id, kind, lines }: Cell) {
  // Each line ends itself, but the last.
  const source = lines.map((line, i) => (i < lines.length - 1 ? `${line}\n` : line))
  return kind === 'markdown'
    ? { cell_type: kind, id, metadata: {}, source }
    : { cell_type: kind, execution_count: null, id, metadata: {}, outputs: [], source }
}
