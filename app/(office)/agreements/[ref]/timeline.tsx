import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { ActLine } from '../act-line'
import { agreementPath } from '../crumbs'

/** The acts of an agreement along a line, in the order in which they were done. */
export async function Timeline({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, acts } = agreement
  const change = canWrite && (
    <TextLink href={agreementPath(ref, '/acts')}>{t('agreements.acts.change')}</TextLink>
  )
  return (
    <Section title={t('agreements.acts.title')} id="acts" action={change}>
      {acts.length === 0 && <p className="text-second">{t('agreements.acts.nothing')}</p>}
      <ol>
        {acts.map((act) => (
          <ActLine key={act.id} act={act} />
        ))}
      </ol>
    </Section>
  )
}
