// How the page is served and built: static files that work under any path of any host.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { assemblyScript } from './.ci/assembly-script.ts'
import { importAnew } from './.ci/import-anew.ts'
import { lateCode } from './.ci/late-code.ts'
import { layersFirst } from './.ci/layers-first.ts'
import { offline } from './.ci/offline.ts'
import { slimTensorflow } from './.ci/slim-tensorflow.ts'

/** What the built page may load: its own files, and nothing from anywhere else; of scripts in the page, the one of ours. */
const policyFor = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // These two do not fall back to default-src.
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * What the page's own script shares with late parts, in one piece: in a file for each set of them that shares it, it would
 * be some thirty. Code for export is none of it.
 */
const BASE = [
  /\/src\/catalog\/(presets|datasets|penalties|optimizers)\/(?!code-table)[\w/-]+\.ts$/,
  /\/src\/catalog\/(kinds|number-text|arithmetic\/(exp|log)|losses\/task|features\/feature-map)\.ts$/,
  /\/src\/experiment\/(parse\/[\w-]+|address\/(data-key|pairs|leaves)|shape|extent|layout|penalty-of-lambda|penalises-biases)\.ts$/,
  /\/src\/(protocol\/metrics|session\/(notify|store|run\/(looking-back|resumption|reports)|worker\/latest-wins))\.ts$/,
  /\/src\/ui\/kit\/(attempt|ticks|session-context|terms\/note-id|charts\/steps\/thin|late\/(late|sheets))\.ts$/,
  /\/node_modules\/(valibot|zustand|react)\//,
]

/** What the pages of a class share, the room's client among it. */
const CLASS = [
  /\/src\/class\/(?!server\/|ui\/(?:ClassPage|follow\/|host\/|student\/|work\/(?!work-words)))/,
  /\/node_modules\/(yjs|lib0|y-protocols|@lifeomic\/attempt|@hocuspocus\/(provider|common))\//,
]

/** Safari 17 is the first with WebGL in a worker; the others are as old. */
export const OLDEST = ['chrome111', 'edge111', 'firefox115', 'safari17']

/** The package exports only its own loader, which fetches from elsewhere; of its files two ship as they are. */
export const ALIAS = {
  'vega-datasets/data': fileURLToPath(new URL('node_modules/vega-datasets/data', import.meta.url)),
}

const inlineScript = /<script>([\s\S]*?)<\/script>/

/** Only in the build: the dev server's hot reload lives on inline scripts and styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (html) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyFor(inlineScript.exec(html)?.[1] ?? ''),
        },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** The preview server lets files whose names hold a digest be kept for ten minutes, as hosts of static files do. */
function keptAssets(): Plugin {
  return {
    name: 'kept-assets',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url }, response, next) => {
        if (url?.includes('/assets/')) response.setHeader('Cache-Control', 'max-age=600')
        next()
      })
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [
    assemblyScript(),
    react(),
    layersFirst(),
    contentSecurityPolicy(),
    lateCode(),
    importAnew(),
    keptAssets(),
    offline(),
  ],
  resolve: { alias: ALIAS },
  // Without the worker, a cold dev server finds TensorFlow.js late and reloads the page in the middle of a test.
  optimizeDeps: { entries: ['index.html', 'src/engine/worker.ts'] },
  build: {
    target: OLDEST,
    modulePreload: {
      polyfill: false,
      // A late part imports from the page's own script, which is there. Asked to preload it while it runs, Firefox says
      // that it cannot.
      resolveDependencies: (_file, files) => files.filter((file) => !/\bindex-[\w-]+\.js$/.test(file)),
    },
    // Beside the scripts, the worker's too: only developer tools ask for them.
    sourcemap: true,
    // TensorFlow.js as a whole, in the part that writes a LayersModel; e2e/bundle.spec.ts weighs what every visit loads.
    chunkSizeWarningLimit: 900,
    // The policy knows no data: but for images.
    assetsInlineLimit: 0,
    // The page's packages; the worker's are in public/licenses/worker.txt.
    license: { fileName: 'licenses/third-party.md' },
    rolldownOptions: {
      output: {
        // What the fit shares with late parts: they import from here, never from the fit, which may be fetched anew itself.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'paper', test: /\/src\/ui\/kit\/paper\// },
            // They import from here, never from what opens them.
            { name: 'class', test: (id) => CLASS.some((of) => of.test(id)) },
            { name: 'base', test: (id) => BASE.some((of) => of.test(id)) },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [assemblyScript(), slimTensorflow(), importAnew()],
    // The Apache notice ships as a file, not once in every module.
    rolldownOptions: {
      output: {
        comments: { legal: false },
        // Late parts import from here, never from the entry: src/engine/worker.ts says why.
        codeSplitting: { groups: [{ name: 'thread', test: /\/src\/engine\/thread\.ts$/ }] },
      },
    },
  },
})
