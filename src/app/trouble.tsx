import type { FC } from 'hono/jsx'
import type { InEveryLanguage } from '../platform/locale.ts'
import { ButtonLink } from '../ui/index.ts'

interface Words {
  title: string
  text: string
  way: string
}
type Trouble =
  | 'notFound'
  | 'tooLarge'
  | 'crossOrigin'
  | 'unavailable'
  | 'broken'
  | 'unclaimed'
  | 'elsewhere'
  | 'insecure'
  | 'cookieRefused'

export const trouble: InEveryLanguage<Record<Trouble, Words>> = {
  nl: {
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Misschien is de link oud, of is de pagina niet voor jou bedoeld. Kreeg je de link per e-mail? Open hem dan nog eens vanuit die e-mail.',
      way: 'Naar het begin',
    },
    tooLarge: {
      title: 'Dat is te groot',
      text: 'Wat je stuurde, past niet. Een bestand mag hoogstens 40 MB zijn. Ga terug: wat je typte, staat er nog.',
      way: 'Naar het begin',
    },
    crossOrigin: {
      title: 'Dit formulier kwam van een ander adres',
      text: 'Voor de veiligheid nemen we alleen formulieren aan van onze eigen pagina’s. Open de pagina opnieuw en probeer het nog eens.',
      way: 'Naar het begin',
    },
    unavailable: {
      title: 'Even geduld',
      text: 'We kunnen er nu niet bij. Of bewaard is wat je net verstuurde, weten we niet zeker. Ga over een minuut terug en kijk of het er staat; zo niet, verstuur het dan nog eens. Een handtekening telt nooit dubbel.',
      way: 'Probeer het opnieuw',
    },
    broken: {
      title: 'Hier ging bij ons iets mis',
      text: 'Het ligt niet aan jou. Er is niets half bewaard. Ga terug en probeer het nog eens. Blijft het misgaan? Geef dan dit nummer door aan de beheerder:',
      way: 'Naar het begin',
    },
    unclaimed: {
      title: 'Leidraad staat klaar',
      text: 'Deze installatie heeft nog geen eigenaar. Open de link die bij het starten in het venster van de server verscheen. Hij werkt één keer.',
      way: 'Probeer het opnieuw',
    },
    elsewhere: {
      title: 'Leidraad staat op een ander adres',
      text: 'Op het adres dat je opende, antwoordt Leidraad niet. Dit is het juiste adres:',
      way: 'Naar Leidraad',
    },
    insecure: {
      title: 'Dit adres is niet beveiligd',
      text: 'Je formulier kwam over een lijn zonder versleuteling. Zo kan iemand meelezen, en bewaart je browser niet dat je bent aangemeld. Er is niets bewaard. Ga naar het beveiligde adres en doe het daar opnieuw.',
      way: 'Naar het beveiligde adres',
    },
    cookieRefused: {
      title: 'Je browser bewaart onze cookie niet',
      text: 'Zonder die cookie weet Leidraad bij de volgende pagina niet meer dat jij het bent. Er is nog niets gebeurd: je link of code blijft goed. Sta cookies toe voor deze website, of open die in een gewoon venster in plaats van een privévenster. Ga daarna terug, laad de pagina opnieuw en probeer het nog eens.',
      way: 'Naar het begin',
    },
  },
  fr: {
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'Le lien est peut-être ancien, ou la page ne vous est pas destinée. Vous avez reçu le lien par e-mail ? Ouvrez-le à nouveau depuis cet e-mail.',
      way: 'Retour au début',
    },
    tooLarge: {
      title: 'C’est trop volumineux',
      text: 'Votre envoi dépasse la limite. Un fichier peut peser 40 Mo au plus. Revenez en arrière : ce que vous avez saisi est toujours là.',
      way: 'Retour au début',
    },
    crossOrigin: {
      title: 'Ce formulaire vient d’une autre adresse',
      text: 'Par sécurité, nous n’acceptons que les formulaires de nos propres pages. Rouvrez la page et réessayez.',
      way: 'Retour au début',
    },
    unavailable: {
      title: 'Un instant, s’il vous plaît',
      text: 'Le service ne répond pas pour le moment. Nous ne savons pas avec certitude si ce que vous venez d’envoyer est enregistré. Revenez dans une minute et vérifiez ; si rien n’y est, envoyez-le à nouveau. Une signature ne compte jamais double.',
      way: 'Réessayer',
    },
    broken: {
      title: 'Un problème est survenu chez nous',
      text: 'Vous n’y êtes pour rien. Rien n’est enregistré à moitié. Revenez en arrière et réessayez. Si le problème persiste, communiquez ce numéro à l’administrateur :',
      way: 'Retour au début',
    },
    unclaimed: {
      title: 'Leidraad est prêt',
      text: 'Cette installation n’a pas encore de propriétaire. Ouvrez le lien affiché dans la fenêtre du serveur au démarrage. Il ne fonctionne qu’une fois.',
      way: 'Réessayer',
    },
    elsewhere: {
      title: 'Leidraad se trouve à une autre adresse',
      text: 'Leidraad ne répond pas à l’adresse que vous avez ouverte. Voici la bonne adresse :',
      way: 'Vers Leidraad',
    },
    insecure: {
      title: 'Cette adresse n’est pas sécurisée',
      text: 'Votre formulaire est arrivé sans chiffrement. Quelqu’un pourrait le lire en chemin, et votre navigateur ne retient pas votre connexion. Rien n’est enregistré. Ouvrez l’adresse sécurisée et recommencez.',
      way: 'Vers l’adresse sécurisée',
    },
    cookieRefused: {
      title: 'Votre navigateur ne garde pas notre cookie',
      text: 'Sans ce cookie, Leidraad ne vous reconnaît plus à la page suivante. Rien ne s’est encore passé : votre lien ou votre code reste valable. Autorisez les cookies pour ce site, ou ouvrez-le dans une fenêtre ordinaire plutôt que dans une fenêtre privée. Revenez ensuite en arrière, rechargez la page et réessayez.',
      way: 'Retour au début',
    },
  },
  en: {
    notFound: {
      title: 'This page is not here',
      text: 'The link may be old, or the page may not be meant for you. Did the link come by email? Open it again from that email.',
      way: 'To the start',
    },
    tooLarge: {
      title: 'That is too large',
      text: 'What you sent does not fit. A file may be 40 MB at most. Go back: what you typed is still there.',
      way: 'To the start',
    },
    crossOrigin: {
      title: 'This form came from another address',
      text: 'To keep you safe we only take forms from our own pages. Open the page again and try once more.',
      way: 'To the start',
    },
    unavailable: {
      title: 'One moment, please',
      text: 'We cannot reach our data just now. We are not certain whether what you just sent was saved. Go back in a minute and look; if it is not there, send it once more. A signature never counts twice.',
      way: 'Try again',
    },
    broken: {
      title: 'Something went wrong on our side',
      text: 'It was nothing you did, and nothing was half saved. Go back and try again. If it keeps happening, give this number to the administrator:',
      way: 'To the start',
    },
    unclaimed: {
      title: 'Leidraad is ready',
      text: 'Nobody owns this installation yet. Open the link that appeared in the server’s window when it started. It works once.',
      way: 'Try again',
    },
    elsewhere: {
      title: 'Leidraad is at another address',
      text: 'Leidraad does not answer at the address that you opened. This is the right one:',
      way: 'To Leidraad',
    },
    insecure: {
      title: 'This address is not secure',
      text: 'Your form came without encryption. Somebody could read it on the way, and your browser does not keep you signed in there. Nothing was saved. Open the secure address and do it there.',
      way: 'To the secure address',
    },
    cookieRefused: {
      title: 'Your browser does not keep our cookie',
      text: 'Without that cookie Leidraad no longer knows on the next page that it is you. Nothing has happened yet: your link or code is still good. Allow cookies for this website, or open it in an ordinary window instead of a private one. Then go back, load the page again and try once more.',
      way: 'To the start',
    },
  },
  de: {
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist der Link veraltet oder die Seite ist nicht für Sie bestimmt. Kam der Link per E-Mail? Dann öffnen Sie ihn bitte noch einmal von dort.',
      way: 'Zum Anfang',
    },
    tooLarge: {
      title: 'Das ist zu groß',
      text: 'Ihre Sendung ist zu groß. Eine Datei darf höchstens 40 MB haben. Gehen Sie zurück: Ihre Eingaben sind noch da.',
      way: 'Zum Anfang',
    },
    crossOrigin: {
      title: 'Dieses Formular kam von einer anderen Adresse',
      text: 'Zur Sicherheit nehmen wir nur Formulare unserer eigenen Seiten an. Öffnen Sie die Seite erneut und versuchen Sie es noch einmal.',
      way: 'Zum Anfang',
    },
    unavailable: {
      title: 'Einen Moment bitte',
      text: 'Wir erreichen unsere Daten gerade nicht. Ob gespeichert ist, was Sie eben gesendet haben, wissen wir nicht sicher. Gehen Sie in einer Minute zurück und sehen Sie nach; steht es nicht da, senden Sie es noch einmal. Eine Unterschrift zählt nie doppelt.',
      way: 'Erneut versuchen',
    },
    broken: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Es lag nicht an Ihnen, und nichts wurde halb gespeichert. Gehen Sie zurück und versuchen Sie es noch einmal. Passiert es wieder, nennen Sie der Administration bitte diese Nummer:',
      way: 'Zum Anfang',
    },
    unclaimed: {
      title: 'Leidraad ist bereit',
      text: 'Diese Installation gehört noch niemandem. Öffnen Sie den Link, der beim Start im Fenster des Servers erschienen ist. Er funktioniert einmal.',
      way: 'Erneut versuchen',
    },
    elsewhere: {
      title: 'Leidraad hat eine andere Adresse',
      text: 'Unter der Adresse, die Sie geöffnet haben, antwortet Leidraad nicht. Dies ist die richtige:',
      way: 'Zu Leidraad',
    },
    insecure: {
      title: 'Diese Adresse ist nicht sicher',
      text: 'Ihr Formular kam unverschlüsselt. Unterwegs könnte es jemand lesen, und Ihr Browser merkt sich Ihre Anmeldung dort nicht. Es wurde nichts gespeichert. Öffnen Sie die sichere Adresse und versuchen Sie es dort noch einmal.',
      way: 'Zur sicheren Adresse',
    },
    cookieRefused: {
      title: 'Ihr Browser behält unser Cookie nicht',
      text: 'Ohne dieses Cookie weiß Leidraad auf der nächsten Seite nicht mehr, dass Sie es sind. Noch ist nichts geschehen: Ihr Link oder Code bleibt gültig. Erlauben Sie Cookies für diese Website oder öffnen Sie sie in einem gewöhnlichen statt in einem privaten Fenster. Gehen Sie dann zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
      way: 'Zum Anfang',
    },
  },
}

/** What is not for whoever is signed in here may be for somebody else at the same device. */
export const someoneElse: InEveryLanguage<{ text: (name: string) => string; way: string }> = {
  nl: {
    text: (name) => `Je bent aangemeld als ${name}. Is de pagina voor iemand anders?`,
    way: 'Aanmelden als iemand anders',
  },
  fr: {
    text: (name) =>
      `Vous êtes connecté(e) au nom de ${name}. La page est destinée à quelqu’un d’autre ?`,
    way: 'Se connecter sous un autre nom',
  },
  en: {
    text: (name) => `You are signed in as ${name}. Is the page for somebody else?`,
    way: 'Sign in as somebody else',
  },
  de: {
    text: (name) => `Sie sind als ${name} angemeldet. Ist die Seite für jemand anderen?`,
    way: 'Als jemand anderes anmelden',
  },
}

export const TroublePage: FC<{
  words: Words
  href: string
  reference?: string
  /** The way in for whoever else the page may be for. */
  other?: { text: string; way: string; href: string }
}> = ({ words, href, reference, other }) => (
  <section class="trouble">
    <h1>{words.title}</h1>
    <p>
      {words.text} {reference && <code>{reference}</code>}
    </p>
    <p>
      <ButtonLink href={href}>{words.way}</ButtonLink>
    </p>
    {other && (
      <p>
        {other.text} <a href={other.href}>{other.way}</a>
      </p>
    )}
  </section>
)

/** The database is gone, starting, full or cut the line: trying later may help, and a change may yet have been made. */
export function isDatabaseAway(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return (
    /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|57P0|08|53)/.test(code ?? '') ||
    /Connection terminated|connection timeout|timeout exceeded when trying to connect/i.test(
      message ?? '',
    )
  )
}
