// What tells the files of this page apart: an experiment says nothing of itself, whatever else is saved names its format.

export function isFormatted(content: unknown): content is { format: unknown; version?: unknown } {
  return typeof content === 'object' && content !== null && 'format' in content
}
