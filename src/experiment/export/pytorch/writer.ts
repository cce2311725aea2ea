// All that PyTorch has to offer to the table of languages.
import type { CodeWriter } from '../code-writer'
import { excerpt } from './excerpt'
import { script } from './script'
import { tones } from './tones'

export const pytorch: CodeWriter = { script, excerpt, comment: '#', tones }
