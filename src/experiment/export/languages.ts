// Every language that an experiment can be taken along in. A new one is its folder here, its key in each `code` of the
// catalog, which the compiler asks for, and a line in this table.
import type { Language } from '../../catalog/language'
import type { Experiment } from '../experiment'
import type { ModelSpaceData } from '../model-space'
import { found, refuse } from '../parse/bad-input'
import type { CodeWriter } from './code-writer'

/** What an experiment can be exported to. */
export type Target = Language | 'sklearn' | 'notebook'

/** What is known of a language before its code is loaded. */
export interface ExportedLanguage {
  label: string
  /** Of its files: `py`. */
  extension: string
  mediaType: string
  /** A chunk of its own: who never asks for code never loads it. */
  load(): Promise<CodeWriter>
}

export const languages: Readonly<Record<Target, ExportedLanguage>> = {
  pytorch: {
    label: 'PyTorch',
    extension: 'py',
    mediaType: 'text/x-python',
    load: async () => (await import('./pytorch/writer')).pytorch,
  },
  sklearn: {
    label: 'scikit-learn',
    extension: 'py',
    mediaType: 'text/x-python',
    load: async () => (await import('./sklearn/writer')).sklearn,
  },
  tensorflowjs: {
    label: 'TensorFlow.js',
    extension: 'mjs',
    mediaType: 'text/javascript',
    load: async () => (await import('./tensorflowjs/writer')).tensorflowjs,
  },
  keras: {
    label: 'Keras',
    extension: 'py',
    mediaType: 'text/x-python',
    load: async () => (await import('./keras/writer')).keras,
  },
  notebook: {
    label: 'Notebook',
    extension: 'ipynb',
    mediaType: 'application/x-ipynb+json',
    load: async () => (await import('./notebook/writer')).notebook,
  },
}

/** The one that the page shows first, and the one that can write every experiment. */
export const firstLanguage: Target = 'pytorch'

/** @throws BadInput where there is no such language */
export function languageOf(target: unknown): ExportedLanguage {
  if (typeof target === 'string' && Object.hasOwn(languages, target)) return languages[target as Target]
  return refuse('target', found(target), Object.keys(languages).join(' or '))
}

/** @throws BadInput where the language cannot say what the experiment minimises */
export function checkStatable(
  target: string,
  { whyNot }: CodeWriter,
  experiment: Experiment,
  data?: ModelSpaceData,
): void {
  const reason = whyNot?.(experiment, data)
  if (reason) refuse('target', found(target), `a language that can state this objective: ${reason}`)
}
