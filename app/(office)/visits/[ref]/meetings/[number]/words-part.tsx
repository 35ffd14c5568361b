import type { ReactNode } from 'react'
import { Prose } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'

type Props = { en: string | null; zh: string | null; children?: ReactNode }

/**
 * A text in the reader's language with the other beside it, folded; or, where there is only the other, that one and a
 * note which it is.
 */
export async function WordsPart({ en, zh, children }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const shown = inLanguage(language, en, zh)
  if (!shown) return null
  const other = shown.lang === 'en' ? zh && { text: zh, lang: 'zh-CN' } : en && { text: en, lang: 'en' }
  return (
    <>
      {shown.lang !== language && (
        <p className="mb-2 text-second">
          {t('meetings.onlyIn', { language: shown.lang === 'en' ? 'en' : 'zh' })}
        </p>
      )}
      {children ?? <Prose of={shown} />}
      {other && (
        <details className="mt-4">
          <summary className="text-primary">
            {t('meetings.alsoIn', { language: other.lang === 'en' ? 'en' : 'zh' })}
          </summary>
          <div className="mt-2 border-l border-rule pl-4">
            <Prose of={other} />
          </div>
        </details>
      )}
    </>
  )
}
