import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import type { AgreementShown } from '@/lib/agreements/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { agreementPath } from '../../crumbs'
import { removeSignatoryAction } from '../../signatory-actions'
import { SignatoryLine } from '../../signatory-line'

/** The signatories, each with the way to correct or complete it and, before the signing, to take it out. */
export async function SignatoryList(props: { agreement: AgreementShown; canWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, signatories, lock } = props.agreement
  return (
    <ul className="mb-10 max-w-3xl">
      {signatories.map((signatory) => {
        const { text: name } = nameIn(language, signatory)
        return (
          <li
            key={signatory.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div className="min-w-0 flex-1 basis-64">
              <SignatoryLine of={signatory} />
            </div>
            {props.canWrite && (
              <div className="flex flex-wrap items-center gap-x-4 print:hidden">
                <TextLink
                  href={agreementPath(ref, `/signatories/${signatory.id}`)}
                  aria-label={t('agreements.signatories.editNamed', { name })}
                >
                  {t('agreements.edit')}
                </TextLink>
                {!lock.signed && (
                  <ActionButton
                    action={removeSignatoryAction.bind(null, ref, signatory.id)}
                    label={t('agreements.remove')}
                    name={t('agreements.signatories.removeNamed', { name })}
                    tone="quiet"
                  />
                )}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
