import { ButtonLink } from '@/app/ui/button'
import type { AgreementStatus } from '@/db/values'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'

const over: AgreementStatus[] = ['expired', 'terminated', 'superseded']

/** The next thing to do with an agreement as the primary button, and the way to its form. */
export async function NextStep({ agreement: { ref, stand } }: { agreement: AgreementShown }) {
  const t = await translator()
  return (
    <>
      {stand.awaiting === 'signed' ? (
        <ButtonLink href={agreementPath(ref, '/sign')} tone="primary">
          {t('agreements.sign.title')}
        </ButtonLink>
      ) : (
        !over.includes(stand.status) && (
          <ButtonLink href={agreementPath(ref, '/acts')} tone="primary">
            {t('agreements.acts.add')}
          </ButtonLink>
        )
      )}
      <ButtonLink href={agreementPath(ref, '/edit')} data-key="e">
        {t('agreements.edit')}
      </ButtonLink>
    </>
  )
}
