// What the visitor is given: a file, and where it needs one, another for the same folder.

export interface SavedFile {
  name: string
  content: BlobPart
  type: string
}

export interface SavedFiles {
  file: SavedFile
  /** What it reads from a file of its own, for the same folder. */
  beside?: SavedFile
  /** One sentence that whoever uses it has to know. */
  note?: string
}
