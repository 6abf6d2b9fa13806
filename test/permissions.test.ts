import { expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { actionsOf } from '../src/modules/tasks/index.ts'
import { actsInSources, everyAction, namesInSources, permissionTable } from './permissions.ts'
import { reading, visit } from './sample/kinds.ts'

const kinds = modules.flatMap(({ asks = [] }) => asks)
const isAboutKind = (name: string) => kinds.some((kind) => name.startsWith(`${kind.name}.`))

test('every action stands in the table', () => {
  const names = everyAction().map(({ name }) => name)
  expect(names.filter((name) => !isAboutKind(name))).toEqual(namesInSources())
})

test('what can be done about a kind of task is there for every kind for which it makes sense', () => {
  const acts = [...kinds, visit, reading].flatMap((kind) =>
    actionsOf(kind).map(({ name }) => name.slice(kind.name.length + 1)),
  )
  expect([...new Set(acts)].toSorted()).toEqual(actsInSources())
  for (const kind of kinds) expect(everyAction()).toEqual(expect.arrayContaining(actionsOf(kind)))
})

test('who may do what', () => {
  expect(permissionTable(everyAction())).toMatchInlineSnapshot(`
    "a  visitor
    b  by mail
    c  by password
    d  owner
    e  author
    f  reviewer
    g  approver
    h  hr
    i  legal
    j  case-handler
    k  communications
    l  account-manager
    m  spokesperson
    n  coach
    o  works-council
    p  line-manager
    q  ambassador
    r  auditor
    s  owner by mail
    t  owner, half
    u  command

                                           a b c d e f g h i j k l m n o p q r s t u
    identity.ask-for-code                  ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.begin-second-step             · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·  ✓
    identity.choose-password               · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ·
    identity.confirm-second-step           · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·  ✓
    identity.disown-link                   ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.disown-session                · ● · · · · · · · · · · · · · · · · ● · ·
    identity.end-other-sessions            · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·
    identity.end-second-step               · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·
    identity.end-second-step-of            · · · ● · · · · · · · · · · · · · · · · ·  ✓
    identity.end-session                   · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·
    identity.follow-link                   ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.give-access                   · · · · · · · · · · · · · · · · · · · · ●
    identity.hand-way-in                   · · · ● · · · · · · · · · · · · · · · · ·  ✓
    identity.open-session                  · · · · · · · · · · · · · · · · · · · · ●
    identity.pass-second-step              ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.renew-recovery-codes          · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·
    identity.show-again                    · · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● · ● ·
    identity.sign-in-with-code             ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.sign-in-with-password         ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ●
    identity.sign-out                      · ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ● ·
    identity.tell-of-tries                 · · · · · · · · · · · · · · · · · · · · ●
    launch.finish                          · · · ● ● · · ● · · ● · · · · · · · · · ·
    launch.plan                            · · · ● ● · · ● · · ● · · · · · · · · · ·
    launch.send                            · · · ● · · · · · · ● · · · · · · · · · ·
    launch.test                            · · · ● ● · · ● · · ● · · · · · · · · · ·
    launch.word                            · · · ● ● · · ● · · ● · · · · · · · · · ·
    organisation.add-establishment         · · · ● · · · · · · · · · · · · · · · · ·
    organisation.add-spokesperson          · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change                    · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change-contact            · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change-establishment      · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change-look               · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change-spokesperson       · · · ● · · · · · · · · · · · · · · · · ·
    organisation.change-values             · · · ● · · · · · · · · · · · · · · · · ·
    organisation.move-spokesperson         · · · ● · · · · · · · · · · · · · · · · ·
    organisation.remove-establishment      · · · ● · · · · · · · · · · · · · · · · ·
    organisation.remove-logo               · · · ● · · · · · · · · · · · · · · · · ·
    organisation.remove-spokesperson       · · · ● · · · · · · · · · · · · · · · · ·
    outbox.read-mail                       · · · ● · · · · · · · · · · · · · · · · ·  ✓
    outbox.release-mails                   · · · ● · · · · · · · · · · · · · · · · ·  ✓
    outbox.retry                           · · · ● · · · · · · · · · · · · · · · · ·
    people.add-person                      · · · ● · · · ● · · · · · · · · · · · · ●
    people.cancel-import                   · · · ● · · · ● · · · · · · · · · · · · ●
    people.change-person                   · · · ● · · · ● · · · · · · · · · · · · ●  ✓
    people.change-roles                    · · · ● · · · · · · · · · · · · · · · · ●  ✓
    people.come-back                       · · · ● · · · ● · · · · · · · · · · · · ●
    people.confirm-import                  · · · ● · · · ● · · · · · · · · · · · · ●  ✓
    people.end-contracts                   · · · · · · · · · · · · · · · · · · · · ●
    people.forget-leaver                   · · · ● · · · · · · · · · · · · · · · · ●  ✓
    people.import                          · · · ● · · · ● · · · · · · · · · · · · ●
    people.leave                           · · · ● · · · ● · · · · · · · · · · · · ●
    people.review-roles                    · · · ● · · · · · · · · · · · · · · · · ·  ✓
    people.start-import-again              · · · ● · · · ● · · · · · · · · · · · · ●
    people.undo-import                     · · · ● · · · ● · · · · · · · · · · · · ●  ✓
    platforms.choose                       · · · ● ● · · ● · · ● · · · · · · · · · ●
    policies.add-clause                    · · · ● ● · · · · · · · · · · · · · · · ·
    policies.answer                        · · · ● ● · · · · · · · · · · · · · · · ·
    policies.begin                         · · · ● ● · · · · · · · · · · · · · · · ·
    policies.edit-clause                   · · · ● ● · · · · · · · · · · · · · · · ·
    policies.keep-own-words                · · · ● ● · · · · · · · · · · · · · · · ·
    policies.let-go-of-answer              · · · ● ● · · · · · · · · · · · · · · · ·
    policies.move-clause                   · · · ● ● · · · · · · · · · · · · · · · ·
    policies.read-draft                    · · · ● ● · · · · · · · · · · · · · · · ·
    policies.remove-clause                 · · · ● ● · · · · · · · · · · · · · · · ·
    policies.see-profile-change            · · · ● ● · · · · · · · · · · · · · · · ·
    policies.set-clause-form               · · · ● ● · · · · · · · · · · · · · · · ·
    policies.switch-clause-kind            · · · ● ● · · · · · · · · · · · · · · · ·
    policies.take-renewed-clause           · · · ● ● · · · · · · · · · · · · · · · ·
    policies.take-renewed-library          · · · ● ● · · · · · · · · · · · · · · · ·
    policies.undo-clause-change            · · · ● ● · · · · · · · · · · · · · · · ·
    policies.write-clause                  · · · ● ● · · · · · · · · · · · · · · · ·
    posters.change                         · · · ● ● · · · · · · · · · · · · · · · ·
    posters.propose                        · · · ● ● · · · · · · · · · · · · · · · ·
    publications.publish                   · · · ● · · · · · · · · · · · · · · · · ●  ✓
    setup.claim                            · · · · · · · · · · · · · · · · · · · · ·
    signing.sign                           · ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ○ ·
    signing.signature.ask-again            · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.change-date          · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.close-round          · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.drop-prepared-round  · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.exempt               · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.give-time            · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.hand-link            · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.leave-waiting        · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.mail-test            · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.make-letters         · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.open-round           · · · ● · · · ● · · · · · · · · · · · · ●  ✓
    signing.signature.pause-round          · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.prepare-round        · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.remind-now           · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.renew-round          · · · · · · · · · · · · · · · · · · · · ●
    signing.signature.resend               · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.resume-round         · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    signing.signature.set-yearly           · · · ● · · · ● · · · · · · · · · · · · ·
    signing.signature.start-round          · · · ● · · · ● · · · · · · · · · · · · ·  ✓
    tasks.drop-audience                    · · · ● · · · ● · · · · · · · · · · · · ·
    tasks.keep-audience                    · · · ● · · · ● · · · · · · · · · · · · ·
    tasks.look-for-joiners                 · · · · · · · · · · · · · · · · · · · · ●
    visitors.publish                       · · · ● ● · · · · · · · · · · · · · · · ●

    ●  may    ○  only what is their own    ·  is told that it is not there
    ✓  and has shown their password or second step in the last quarter of an hour"
  `)
})
