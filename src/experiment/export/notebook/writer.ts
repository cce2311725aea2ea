// All that notebooks have to offer to the table of languages: PyTorch's lines, in cells.
import type { CodeWriter } from '../code-writer'
import { pytorch } from '../pytorch/writer'
import { script } from './script'

export const notebook: CodeWriter = { ...pytorch, script }
