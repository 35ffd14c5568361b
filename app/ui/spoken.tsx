import type { Spoken } from '@/lib/i18n/bilingual'

/** A text with its language marked, so that it is read out and set in the right script. */
export function SpokenText({ of: spoken }: { of: Spoken | null }) {
  return spoken ? <span lang={spoken.lang}>{spoken.text}</span> : null
}

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
