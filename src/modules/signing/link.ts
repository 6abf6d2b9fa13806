import { longDate } from '../../platform/locale.ts'
import type { LinkedPage } from '../../platform/module.ts'
import { isId } from '../../platform/web/forms.ts'
import { requestBehind } from './store/requests.ts'
import { documentNames, text } from './text/index.ts'

/** Which text waits behind a link, and until when; nothing of whose link it is. */
export const toldOfLink: LinkedPage['told'] = async ({ read }, path, language) => {
  const id = path.split(/[/?]/)[2]
  const asked = isId(id) ? await requestBehind(read, id, language) : undefined
  if (!asked) return undefined
  const { version, behindLink } = text[language]
  const { document, number, dueOn } = asked
  return behindLink(version(documentNames[language][document], number), longDate(dueOn, language))
}
