import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Only the weights the template asks for: the Chinese faces are 10 to 15 MB each. Noto Sans itself has the
// Cyrillic, Greek and Devanagari letters.
const faces = [
  'noto-sans/400Regular',
  'noto-sans/700Bold',
  'noto-sans-sc/400Regular',
  'noto-sans-sc/700Bold',
  'noto-serif-sc/400Regular',
  'noto-serif-sc/600SemiBold',
  'noto-sans-malayalam/400Regular',
  'noto-sans-malayalam/700Bold',
]

/** The folder that a template may read from. */
export const workspace = join(process.cwd(), 'lib/papers')

declare global {
  var legationTypesetter: NodeCompiler | undefined
}

/**
 * The one Typst compiler of this process. It hangs on `globalThis` because Next may load this module more than
 * once, and finding the fonts again would cost a tenth of a second each time. Its calls do not yield, so
 * requests cannot meet inside it.
 */
export function typesetter(): NodeCompiler {
  globalThis.legationTypesetter ??= NodeCompiler.create({
    workspace,
    fontArgs: [
      { fontPaths: faces.map((face) => join(process.cwd(), 'node_modules/@expo-google-fonts', face)) },
    ],
  })
  return globalThis.legationTypesetter
}
