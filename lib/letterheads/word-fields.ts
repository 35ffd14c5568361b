const fetching = new Set(
  'INCLUDE INCLUDETEXT INCLUDEPICTURE IMPORT DDE DDEAUTO LINK EMBED DATABASE RD CONTROL HTMLCONTROL'.split(
    ' ',
  ),
)

// Stands in an instruction for a field inside it, which Word reckons first.
const inner = '\ufffc'

/** The name of a field of Word by which it would fetch something, or that nobody can know beforehand; else undefined. */
export function fetchingName(instruction: string): string | undefined {
  const [, name = '', behind] = /^[\s"]*([A-Z]*)(.?)/is.exec(instruction) ?? []
  if (behind === inner) return name || '{ }'
  return fetching.has(name.toUpperCase()) ? name.toUpperCase() : undefined
}

type Open = { instruction: string; ended: boolean; paragraph: number }
type Found = { name: string; paragraph: number }

/** Follows the fields of Word through a part, piece by piece, and finds those that would fetch something. */
export function fieldsFollowed() {
  const open: Open[] = []
  const found: Found[] = []
  const look = (instruction: string, paragraph: number) => {
    const name = fetchingName(instruction)
    if (name) found.push({ name, paragraph })
  }
  const instructed = () => {
    const field = open.at(-1)
    return field?.ended === false ? field : undefined
  }
  const close = () => {
    const field = instructed()
    if (field) look(field.instruction, field.paragraph)
  }
  return {
    found,
    begin(paragraph: number) {
      const around = instructed()
      if (around) around.instruction += inner
      open.push({ instruction: '', ended: false, paragraph })
    },
    /** Text that stands in a field, or an instruction that stands in none. */
    text(said: string, paragraph: number, isInstruction: boolean) {
      const field = instructed()
      if (field) field.instruction += said
      else if (isInstruction) look(said, paragraph)
    },
    separate() {
      close()
      for (const field of open.slice(-1)) field.ended = true
    },
    end() {
      close()
      open.pop()
    },
    /** A field that is all in one place. */
    whole(instruction: string, paragraph: number) {
      const around = instructed()
      if (around) around.instruction += inner
      look(instruction, paragraph)
    },
    /** What one reader of the file takes in and another leaves out: within an instruction nobody knows what it says. */
    unsure(paragraph: number) {
      const field = instructed()
      if (field) found.push({ name: field.instruction.trim() || '{ }', paragraph })
    },
    finish() {
      for (const { instruction, ended, paragraph } of open) if (!ended) look(instruction, paragraph)
    },
  }
}
