import { Page, type PageProps } from './page.tsx'
import { Back, Flash, LanguageSwitch, Mark, SignedIn } from './parts.tsx'

/** The employees' face: one column, phone first. */
export const Portal = (props: PageProps) => (
  <Page {...props} face="portal">
    <header class="top">
      <Mark brand={props.brand} />
      <LanguageSwitch language={props.language} languages={props.languages} />
    </header>
    <main id="content" tabindex={-1}>
      <Back {...props} />
      <Flash {...props} />
      {props.children}
    </main>
    {props.who && (
      <footer class="foot">
        <SignedIn {...props} />
      </footer>
    )}
  </Page>
)
