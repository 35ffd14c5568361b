import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import type { Signatory } from '@/lib/agreements/parts'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

/** Somebody who signed: the name, the title as at the signing, for whom, when and where. */
export async function SignatoryLine({ of: signatory }: { of: Signatory }) {
  const language = await currentLanguage()
  const { organisation, place, signedOn } = signatory
  const title = inLanguage(language, signatory.titleEn, signatory.titleZh)
  return (
    <>
      <p className="flex flex-wrap gap-x-3">
        <TextLink href={`/directory/people/${signatory.personId}` as Route}>
          <SpokenText of={nameIn(language, signatory)} />
        </TextLink>
        <SpokenText of={title} />
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        {organisation && <SpokenText of={nameIn(language, organisation)} />}
        {signedOn && <time dateTime={signedOn}>{formatDate(signedOn, language)}</time>}
        {place && <SpokenText of={nameIn(language, place)} />}
      </p>
    </>
  )
}
