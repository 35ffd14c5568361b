import { ActionButton } from '@/app/ui/action-button'
import { DayText } from '@/app/ui/when'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { stepsBy } from '@/lib/commitments/ladder'
import type { StepLine } from '@/lib/commitments/steps'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { removeStepAction } from '../project-actions'
import { Proof } from './proof'

type Props = { of: Commitment; steps: StepLine[]; mayWrite: boolean }

/** The steps that a project took, in the order it took them, each with what it rests on. */
export async function StepList({ of, steps, mayWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (steps.length === 0) return <p className="text-second">{t('commitments.project.noSteps')}</p>
  return (
    <ol className="grid max-w-[70ch]">
      {stepsBy(steps).map((step) => {
        const rung = t(`values.rung.${step.rung}`)
        const undated = t('commitments.project.undated')
        const day = step.doneOn ? formatDate(step.doneOn, language) : undated
        return (
          <li key={step.id} className="border-l border-rule pb-4 pl-5">
            <p>
              <span className="mr-3 font-medium">
                {rung}
                {step.course !== 'going' && ` · ${t(`values.course.${step.course}`)}`}
              </span>
              {step.doneOn ? <DayText on={step.doneOn} /> : <span className="text-second">{undated}</span>}
            </p>
            {step.note && <p className="whitespace-pre-line">{step.note}</p>}
            <Proof of={step} />
            {mayWrite && (
              <ActionButton
                action={removeStepAction.bind(null, of.ref, step.id)}
                label={t('commitments.remove')}
                name={t('commitments.project.removeStep', { rung, day })}
                tone="quiet"
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
