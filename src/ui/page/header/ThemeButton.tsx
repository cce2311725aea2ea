// Light or dark.
import { chooseTheme, useTheme } from '../../kit/theme'

export function ThemeButton() {
  const isDark = useTheme() === 'dark'
  return (
    <button
      type="button"
      className="theme-button"
      aria-label="Dark theme"
      aria-pressed={isDark}
      onClick={() => chooseTheme(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" className="theme-ring" />
        <path d="M7 1A6 6 0 0 1 7 13Z" />
      </svg>
    </button>
  )
}
