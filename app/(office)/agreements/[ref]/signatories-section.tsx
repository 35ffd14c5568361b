import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'
import { SignatoryLine } from '../signatory-line'

/** Who signed, with title, organisation, day and place. */
export async function Signatories({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, signatories } = agreement
  const change = canWrite && (
    <TextLink href={agreementPath(ref, '/signatories')}>{t('agreements.signatories.change')}</TextLink>
  )
  return (
    <Section title={t('agreements.signatories.title')} id="signatories" action={change}>
      {signatories.length === 0 && <p className="text-second">{t('agreements.signatories.nobody')}</p>}
      <ul className="grid gap-3">
        {signatories.map((signatory) => (
          <li key={signatory.id}>
            <SignatoryLine of={signatory} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
