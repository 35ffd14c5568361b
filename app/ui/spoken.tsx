import type { Spoken } from '@/lib/i18n/bilingual'

/** A text with its language marked, so that it is read out and set in the right script. */
export function SpokenText({ of: spoken }: { of: Spoken | null }) {
  if (!spoken) return null
  return (
    <span lang={spoken.lang} className={hasEndlessWord(spoken.text) ? 'wrap-anywhere' : undefined}>
      {spoken.text}
    </span>
  )
}

/** Whether a text holds a word that no column is made for. Only it may break anywhere: else a table breaks short ones too. */
export const hasEndlessWord = (text: string) => /\S{40}/.test(text)

/** A longer text in paragraphs, parted where it has empty lines. */
export function Prose({ of: spoken }: { of: Spoken | null }) {
  if (!spoken) return null
  return (
    <div lang={spoken.lang} className="grid max-w-[70ch] gap-3">
      {spoken.text.split(/\n\s*\n/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
