'use client'

import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Language } from '@/db/values/office'
import type { BrowserMessages } from '@/lib/i18n/browser-messages'

/** Hands the reader's language and the messages of forms to the components that run in the browser. */
export function Languages(props: { language: Language; messages: BrowserMessages; children: ReactNode }) {
  return (
    <IntlProvider locale={props.language} messages={props.messages} timeZone="UTC" onError={() => undefined}>
      {props.children}
    </IntlProvider>
  )
}
