// The lab as one file: `npm run build:single`.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { assemblyScript } from './.ci/assembly-script.ts'
import { layersFirst } from './.ci/layers-first.ts'
import { singleFile } from './.ci/single-file.ts'
import { slimTensorflow } from './.ci/slim-tensorflow.ts'
import { ALIAS, OLDEST } from './vite.config.ts'

export default defineConfig({
  mode: 'single',
  base: './',
  plugins: [assemblyScript(), react(), layersFirst(), singleFile()],
  resolve: { alias: ALIAS },
  build: {
    target: OLDEST,
    outDir: 'dist-single',
    copyPublicDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    license: { fileName: 'third-party.md' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: {
    // A file has no origin, and Chromium starts no module worker from a text of a page without one.
    format: 'iife',
    plugins: () => [assemblyScript(), slimTensorflow()],
    rolldownOptions: { output: { comments: { legal: false }, codeSplitting: false } },
  },
})
