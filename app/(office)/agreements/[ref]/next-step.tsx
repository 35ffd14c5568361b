import { ButtonLink } from '@/app/ui/button'
import type { AgreementShown } from '@/lib/agreements/queries'
import { isOver } from '@/lib/agreements/review-due'
import { translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'

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
        !isOver(stand.status) && (
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
