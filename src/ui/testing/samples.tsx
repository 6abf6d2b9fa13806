import type { Child } from 'hono/jsx'
import * as ui from '../index.ts'

const options = [
  { value: 'a', label: 'Ja', hint: 'In de pauze' },
  { value: 'b', label: 'Nee', disabled: true },
]
const points = [0, 40, 90, 120, 150, 160, 190, 230].map((total, at) => ({
  day: `2026-11-${String(at + 6).padStart(2, '0')}`,
  total,
}))

/** Every component of the kit, at its fullest. */
export const samples: Record<string, Child> = {
  Actions: <ui.Actions>x</ui.Actions>,
  ActionRow: <ui.ActionRow title="Training" text="10 minuten" action={<a href="/t">Start</a>} />,
  AutoRefresh: (
    <ui.AutoRefresh src="/job" running>
      x
    </ui.AutoRefresh>
  ),
  Bars: (
    <ui.Bars
      language="nl"
      title="Getekend"
      caption="Utrecht loopt voor"
      items={[{ label: 'Utrecht', value: 141, total: 160, href: '/x' }]}
    />
  ),
  Blocks: (
    <ui.Blocks
      named
      language="nl"
      label="Negen"
      blocks={[{ label: 'Doel', state: 'half', href: '/b' }]}
    />
  ),
  Button: (
    <ui.Button
      kind="danger"
      icon="remove"
      name="do"
      value="x"
      id="b"
      disabled
      label="Wis"
      form="f"
      formaction="/g"
      wide
      small
    >
      Wis
    </ui.Button>
  ),
  ButtonLink: (
    <ui.ButtonLink href="/f.pdf" download="f.pdf" nofollow icon="download" label="Als pdf">
      Pdf
    </ui.ButtonLink>
  ),
  Card: (
    <ui.Card asked title="Kaart" action={<a href="/x">Meer</a>} id="card" level={3}>
      x
    </ui.Card>
  ),
  Check: <ui.Check name="agreed" label="Gelezen" checked hint="Hint" error="Vink aan" required />,
  Choices: (
    <ui.Choices
      name="platforms[]"
      type="checkbox"
      legend="Welke?"
      hint="Meer mag"
      error="Kies er één"
      options={options}
      value={['a']}
      columns
    />
  ),
  Clause: (
    <ui.Clause
      kind="guideline"
      language="nl"
      id="c1"
      title="Zeg dat je hier werkt"
      mark="Nieuw"
      example={{ do: 'Zo', dont: 'Niet zo' }}
      links={<a href="/w">Waarom?</a>}
    >
      <p>Tekst</p>
    </ui.Clause>
  ),
  Curve: (
    <ui.Curve
      id="curve"
      language="nl"
      title="Per dag"
      points={points}
      target={486}
      dueOn="2026-12-04"
      caption="Zo"
    />
  ),
  DefinitionList: <ui.DefinitionList items={[['Versie', '2']]} />,
  Details: (
    <ui.Details summary="Meer" open id="d">
      x
    </ui.Details>
  ),
  Doors: <ui.Doors label="Hulp" doors={[{ href: '/a', icon: 'ask', title: 'Vraag', text: 'x' }]} />,
  Dots: <ui.Dots current={2} total={3} label="Vraag 2 van 3" />,
  Drawing: <ui.Drawing name="paper" />,
  HandedLink: (
    <ui.HandedLink address="https://leidraad.test/link/abc" qr="Code voor een telefoon" />
  ),
  Empty: (
    <ui.Empty drawing="knot" title="Klaar" action={<ui.ButtonLink href="/">Begin</ui.ButtonLink>}>
      x
    </ui.Empty>
  ),
  ErrorSummary: (
    <ui.ErrorSummary language="nl" errors={{ '': 'Even niet', 'x[]': undefined }}>
      Bel ons
    </ui.ErrorSummary>
  ),
  Example: <ui.Example kind="rule" language="nl" do="Zo" />,
  Field: (
    <ui.Field
      name="mail"
      label="E-mail"
      type="email"
      hint="Van je werk"
      error="Vul in"
      optional="(mag leeg)"
      autocomplete="email"
      inputmode="email"
      width="middle"
      value="x"
      autofocus
      required
    />
  ),
  FieldLong: (
    <ui.Field name="q" label="Vraag" type="textarea" maxlength={90} countdown="nl" value="Hoi" />
  ),
  FieldSelect: <ui.Field name="s" label="Kies" type="select" options={options} value="a" />,
  Form: (
    <ui.Form action="/x" multipart id="f" inline repeatable>
      x
    </ui.Form>
  ),
  Icon: <ui.Icon name="rule" />,
  Kind: <ui.Kind kind="rule" language="fr" />,
  Legend: <ui.Legend language="de" />,
  Line: <ui.Line text="**Vraag het eerst** aan wie erop staat." />,
  LivePreview: (
    <ui.LivePreview src="/p" target="t">
      x
    </ui.LivePreview>
  ),
  Notice: (
    <ui.Notice kind="wait" title="Let op" role="note">
      x
    </ui.Notice>
  ),
  PageHead: <ui.PageHead title="Dag" lead="Twee dingen" actions={<a href="/n">Nieuw</a>} />,
  Pager: <ui.Pager language="nl" page={2} pages={3} href={(page) => `?page=${page}`} />,
  PolicySection: (
    <ui.PolicySection number={4} id="s4" title="Afspraken">
      x
    </ui.PolicySection>
  ),
  Progress: <ui.Progress label="Mails" value={3} max={9} text="3 van 9" />,
  Prose: (
    <ui.Prose lang="fr">
      <p>x</p>
    </ui.Prose>
  ),
  ReadingProgress: (
    <ui.ReadingProgress
      parts={9}
      partsLeft="Nog {n}"
      oneLeft="Nog 1"
      finished="Klaar"
      sign={<ui.Button>Teken</ui.Button>}
    >
      x
    </ui.ReadingProgress>
  ),
  Address: <ui.Address>ine.peeters@korenaar.test</ui.Address>,
  Reach: <ui.Reach name="Ine Peeters" phone="030 555 01 42" email="ine@korenaar.test" />,
  MailSheet: (
    <ui.MailSheet
      head={[['Van', 'De Korenaar']]}
      live
      parts={{
        language: 'nl',
        organisation: 'De Korenaar',
        accent: '#0e5a57',
        mark: undefined,
        from: { name: 'Ine Peeters', email: 'ine@korenaar.test' },
        subject: 'Lees en onderteken',
        greeting: 'Dag Zoë,',
        paragraphs: ['Er wacht een tekst op je.'],
        items: [{ title: 'Lees', facts: '4 minuten', href: '/sign/1' }],
        button: { label: 'Lezen', href: '/sign/1' },
        code: '012345',
        footnotes: ['Niet voor jou?'],
        check: 'Twijfel je? Bel ons.',
      }}
    />
  ),
  Redline: (
    <ui.Redline
      runs={[
        { how: 'went', words: 'Plaats' },
        { how: 'came', words: 'Deel' },
        { how: 'same', words: 'niets.' },
      ]}
    />
  ),
  SelectAll: <ui.SelectAll language="nl">x</ui.SelectAll>,
  Split: <ui.Split beside="y">x</ui.Split>,
  Stack: <ui.Stack arranged="narrow and wide">x</ui.Stack>,
  Table: (
    <ui.Table
      caption="Mensen"
      captionHidden
      columns={[{ head: 'Kies', quiet: true }, { head: 'Naam' }, { head: 'Uren', figure: true }]}
      rows={[['', 'Fatima', '3']]}
      total={['', 'Samen', '3']}
    />
  ),
  Tag: <ui.Tag kind="good">ja</ui.Tag>,
  Consequences: (
    <ui.Consequences
      items={[
        { title: 'Versie 2 geldt meteen', text: 'In het Nederlands.' },
        { title: '3 open verzoeken stoppen', href: '/signing', ends: true },
      ]}
    />
  ),
  Tasks: (
    <ui.Tasks items={[{ title: 'Trek in', href: '/1', text: 'x', due: 'morgen', tone: 'soon' }]} />
  ),
  Thread: (
    <ui.Thread
      language="nl"
      label="Levensloop"
      stations={[{ state: 'now', label: 'Getekend', figure: '3 van 9', href: '/s' }]}
    />
  ),
}
