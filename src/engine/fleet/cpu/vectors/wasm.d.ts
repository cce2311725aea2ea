// What `.ci/assembly-script.ts` makes of a file in AssemblyScript: the address of the compiled module.
declare module '*.as.ts?wasm' {
  const url: string
  // biome-ignore lint/style/noDefaultExport: that is how Vite gives addresses of files.
  export default url
}
