// The page's entry: a session that trains, and the page that shows it.
import { createRoot } from 'react-dom/client'
import { startSession } from './session/page/start'
import { App } from './ui/page/App'
import './ui/styles/all.css'
import { startTheme } from './ui/kit/theme'

startTheme()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root to draw the page in.')
createRoot(root).render(<App session={startSession()} />)
