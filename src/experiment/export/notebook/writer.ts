// All that notebooks have to offer to the table of languages: PyTorch's lines, in cells.
import type { CodeWriter } from '../code-writer'
import { excerpt } from '../pytorch/excerpt'
import { tones } from '../pytorch/tones'
import { script } from './script'

export const notebook: CodeWriter = { script, excerpt, comment: '#', tones }
