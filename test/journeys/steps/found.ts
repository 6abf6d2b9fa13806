import type { Visitor } from '../driver.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><script>alert(1)</script>
<circle cx="20" cy="20" r="16" fill="#b5651d"/><path d="M50 8h60v24H50z" fill="#17443f"/></svg>`

/** The first page that anybody sees, up to the first step of getting to know each other. */
export async function claims(owner: Visitor, link: string, scene: Scene) {
  const { setup, organisation } = wordsIn(scene.language)
  await owner.opens(link)
  await owner.seesTitle(setup.title)
  await owner.presses(setup.start, 422)
  await owner.sees(setup.faults.personMissing)

  await owner.fills({
    [setup.name]: scene.owner.name,
    [setup.email]: scene.owner.email,
    [setup.password]: scene.owner.password,
    [setup.organisationName]: scene.organisation,
  })
  await owner.chooses(scene.languages, setup.languages)
  await owner.presses(setup.start)
  await owner.seesTitle(organisation.organisation.title)
}

/** The six steps in which an organisation says who it is. */
export async function introduces(owner: Visitor, scene: Scene) {
  const t = wordsIn(scene.language).organisation
  await owner.selects(t.organisation.sector, t.organisation.sectors.retail)
  await owner.presses(t.steps.saveAndOn)
  await showsItsLook(owner, scene)

  await owner.seesTitle(t.values.title)
  for (const [name, values] of Object.entries(scene.values))
    await owner.fills({ [name ? t.values.in(name) : t.values.title]: values })
  await owner.presses(t.steps.saveAndOn)

  await owner.seesTitle(t.establishments.title)
  await owner.fills({ [t.establishments.name]: scene.establishment.name })
  await owner.selects(t.establishments.region, t.establishments.regions[scene.establishment.region])
  await owner.fills({ [t.establishments.headcount]: 'een paar' })
  await owner.presses(t.steps.save, 422)
  await owner.sees(t.faults.headcountInvalid)
  await owner.fills({ [t.establishments.headcount]: '62' })
  await owner.chooses(t.establishments.bodies['works-council'])
  await owner.presses(t.steps.save)
  await owner.sees(scene.establishment.name)
  await owner.follows(t.steps.on)

  await owner.seesTitle(t.contact.title)
  await owner.fills({
    [t.contact.name]: scene.contact.name,
    [t.contact.email]: scene.contact.email,
    [t.contact.phone]: scene.contact.phone,
  })
  await owner.presses(t.steps.saveAndOn)

  await owner.seesTitle(t.spokespersons.title)
  await owner.fills({
    [t.spokespersons.name]: scene.spokesperson.name,
    [t.spokespersons.email]: scene.spokesperson.email,
  })
  await owner.presses(t.steps.save)
  await owner.sees(scene.spokesperson.name)
  await owner.follows(t.steps.on)
}

/** A logo from a drawing program, and a colour that nobody could read. */
async function showsItsLook(owner: Visitor, { language }: Scene) {
  const t = wordsIn(language).organisation
  await owner.seesTitle(t.look.title)
  await owner.uploads(t.look.file, 'logo.svg', 'image/svg+xml', Buffer.from(LOGO))
  await owner.presses(t.look.upload)
  await owner.sees(t.settings.logoChanged)

  await owner.fills({ [t.look.code]: '#ffd98a' })
  await owner.presses(t.look.show)
  await owner.sees(
    new RegExp(RegExp.escape(t.look.corrected('#ffd98a', '…', '…').split('…')[0] ?? '')),
  )
  await owner.presses(t.steps.saveAndOn)
}
