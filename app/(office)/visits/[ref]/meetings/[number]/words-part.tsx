import type { ReactNode } from 'react'
import type { Piece } from '@/lib/commitments/quote'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { MarkedProse } from './marked-text'

export type MarkedWords = { lang: string; paragraphs: Piece[][] }

type Props = { shown: MarkedWords; other: MarkedWords | null; children?: ReactNode }

/**
 * A text in the reader's language with the other beside it, folded; or, where there is only the other, that one and a
 * note which it is.
 */
export async function WordsPart({ shown, other, children }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <>
      {shown.lang !== language && (
        <p className="mb-2 text-second">
          {t('meetings.onlyIn', { language: shown.lang === 'en' ? 'en' : 'zh' })}
        </p>
      )}
      {children ?? <MarkedProse {...shown} />}
      {other && (
        <details className="mt-4">
          <summary className="text-primary">
            {t('meetings.alsoIn', { language: other.lang === 'en' ? 'en' : 'zh' })}
          </summary>
          <div className="mt-2 border-l border-rule pl-4">
            <MarkedProse {...other} />
          </div>
        </details>
      )}
    </>
  )
}
