// The languages that ideas of the catalog are written in for export, each a key of every `code` in it.

/** With one more name here, the compiler names every file that lacks it. */
export type Language = 'pytorch' | 'tensorflowjs' | 'keras'

/** An idea in each language, in the form that the language asks for. */
export type InEachLanguage<Forms extends Record<Language, unknown>> = Readonly<Pick<Forms, Language>>
