import '@fontsource-variable/noto-sans-devanagari'
import '@fontsource-variable/noto-sans-malayalam'
import '@fontsource-variable/public-sans'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { browserMessages } from '@/lib/i18n/browser-messages'
import { currentLanguage } from '@/lib/i18n/translator'
import { Languages } from './ui/languages'

export const metadata: Metadata = {
  title: { default: 'Legation', template: '%s · Legation' },
  robots: 'noindex',
}
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await currentLanguage()
  return (
    <html lang={language}>
      <body>
        <Languages language={language} messages={browserMessages(language)}>
          {children}
        </Languages>
      </body>
    </html>
  )
}
