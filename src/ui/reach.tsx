/** An address to write to. On a narrow screen it breaks behind its sign and its dots, and never within a word. */
export const Address = ({ children }: { children: string }) => (
  <span class="address">
    {children.split(/(?<=[@.])/).map((part, at) => (
      <>
        {at > 0 && <wbr />}
        {part}
      </>
    ))}
  </span>
)

export interface Reachable {
  name: string
  /** What they are asked about. */
  about?: string | undefined
  phone?: string | undefined
  email?: string | undefined
}

/** Whom to turn to, and how: the name, the number and the address stand together wherever they stand. */
export const Reach = ({ name, about, phone, email }: Reachable) => (
  <p class="contact">
    <span>
      <b>{name}</b>
      {about && `, ${about}`}
    </span>
    {phone && <a href={`tel:${numberOf(phone)}`}>{phone}</a>}
    {email && (
      <a href={`mailto:${encodeURI(email)}`}>
        <Address>{email}</Address>
      </a>
    )}
  </p>
)

/** The zero between parentheses is for whoever calls from within the country. */
const numberOf = (phone: string) => phone.replace('(0)', '').replaceAll(/[^+\d]/g, '')
