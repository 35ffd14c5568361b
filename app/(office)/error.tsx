'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button'

/** What stands in the place of a page that failed. What was typed stays on the device. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations()
  const [time, setTime] = useState('')
  useEffect(() => setTime(new Date().toISOString().slice(0, 19)), [])
  return (
    <div data-error-page className="grid max-w-xl gap-4 py-8">
      <h1 className="text-2xl">{t('forms.broken')}</h1>
      <p className="text-second">{t('forms.brokenLead', { time })}</p>
      <p>
        <Button type="button" onClick={reset}>
          {t('forms.again')}
        </Button>
      </p>
    </div>
  )
}
