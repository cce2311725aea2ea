// The page's entry: a session that trains, and the page that shows it.
import './ui/styles/layers.css'
import './ui/styles/fonts.css'
import './ui/styles/theme.css'
import './ui/styles/forced-colors.css'
import './ui/styles/base.css'
import './ui/styles/layout.css'
import { createRoot } from 'react-dom/client'
import { notify } from './session/notify'
import { startSession } from './session/page/start'
import { watchSheets } from './ui/kit/late/sheets'
import { startTheme } from './ui/kit/theme'
import { App } from './ui/page/App'
import { fetchedFigure } from './ui/page/figure/Figure'

startTheme()
watchSheets()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root to draw the page in.')
const session = startSession()
void fetchedFigure().then(() => createRoot(root).render(<App session={session} />))
if (location.search.includes('view='))
  import('./ui/page/share/open-view')
    .then(({ openView }) => openView(session))
    .catch((error) => notify(session.store, error))
