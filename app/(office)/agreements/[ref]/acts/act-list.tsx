import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import type { AgreementShown } from '@/lib/agreements/queries'
import { isSignature } from '@/lib/agreements/steps'
import { translator } from '@/lib/i18n/translator'
import { removeActAction } from '../../act-actions'
import { ActLine } from '../../act-line'
import { agreementPath } from '../../crumbs'

/** The acts along their line, each with the way to correct it or take it out. A signing stays. */
export async function ActList({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, acts } = agreement
  return (
    <ol>
      {acts.map((act) => {
        const name = t(`values.actKind.${act.kind}`)
        return (
          <ActLine key={act.id} act={act}>
            {canWrite && act.kind !== 'corrected' && (
              <div className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
                <TextLink
                  href={agreementPath(ref, `/acts/${act.id}`)}
                  aria-label={t('agreements.acts.editNamed', { act: name })}
                >
                  {t('agreements.edit')}
                </TextLink>
                {!isSignature(act.kind) && (
                  <ActionButton
                    action={removeActAction.bind(null, ref, act.id)}
                    label={t('agreements.remove')}
                    name={t('agreements.acts.removeNamed', { act: name })}
                    tone="quiet"
                  />
                )}
              </div>
            )}
          </ActLine>
        )
      })}
    </ol>
  )
}
