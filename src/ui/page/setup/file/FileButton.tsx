// Asks for a file: a button in words, and over them the input that is pressed.
import '../../../kit/controls/small-button.css'

interface FileButtonProps {
  text: string
  /** Its whole name, where the words stand beside others. */
  label: string
  accept: string
  onFile(file: File): void
}

export function FileButton({ text, label, accept, onFile }: FileButtonProps) {
  return (
    <label className="small">
      {text}
      <input
        aria-label={label}
        className="file-input"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file, mended, is a change again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
