import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'seal'

const tones: Record<ButtonTone, string> = {
  primary: 'border-primary bg-primary text-on-primary hover:underline',
  plain: 'border-field bg-card text-primary hover:border-primary',
  quiet: 'border-transparent text-primary underline underline-offset-4 hover:decoration-2 px-1',
  seal: 'border-seal bg-card text-seal hover:underline',
}

export const buttonLook = (tone: ButtonTone) =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded border px-4 py-1.5 text-center font-medium md:min-h-9 disabled:opacity-60 ${tones[tone]}`

/** A button that sends its form. */
export function Button({ tone = 'plain', ...rest }: { tone?: ButtonTone } & ComponentProps<'button'>) {
  return <button type="submit" {...rest} className={buttonLook(tone)} />
}

/** A link that looks like a button: it leads to a form or a file. */
export function ButtonLink({
  tone = 'plain',
  ...rest
}: { tone?: ButtonTone } & Omit<ComponentProps<typeof Link>, 'className'>) {
  return <Link {...rest} className={buttonLook(tone)} />
}

export function TextLink({
  href,
  children,
  ...rest
}: { href: Route; children: ReactNode } & Omit<ComponentProps<typeof Link>, 'className' | 'href'>) {
  return (
    <Link href={href} {...rest} className="link">
      {children}
    </Link>
  )
}
