import type { Text } from './nl.ts'

export const fr: Text = {
  title: 'Nouveaux textes',
  lead: 'Leidraad a été renouvelé. Vous voyez ci-dessous, passage par passage, ce que cela change. Vous choisissez ce que vous reprenez.',
  untilThen: 'Tant que vous n’avez pas choisi, votre projet se lit comme avant.',
  leadInForce:
    'Votre projet date d’avant ce renouvellement. Ce que disait Leidraad alors n’a pas été conservé : le projet se lit donc déjà comme dans cette version. Nous le plaçons à côté de la charte en vigueur. Une différence peut aussi venir d’une réponse que vous avez donnée plus tard.',
  nothing: 'Il n’y a rien à choisir : votre projet suit les textes de cette version de Leidraad.',
  toPolicies: 'Vers la charte',
  readIn: 'Langue du texte',
  alsoIn: 'Différent aussi en :',
  legend: 'Ce qui est barré disparaît, ce qui est souligné s’ajoute.',
  waits: {
    title: 'Voir les nouveaux textes',
    text: (count) =>
      count === 1
        ? 'Leidraad a été renouvelé : il y a un choix à faire'
        : `Leidraad a été renouvelé : il y a ${count} choix à faire`,
    link: 'Voir ce qui est différent',
  },
  kept: {
    changed: {
      tag: 'Nouveau texte',
      text: 'La bibliothèque le dit maintenant autrement.',
      take: 'Reprendre le nouveau texte',
      keep: 'Garder notre texte',
    },
    new: {
      tag: 'Nouveau passage',
      text: 'Ce passage est nouveau dans la bibliothèque. Il entrerait ainsi dans le document :',
      take: 'Ajouter ce passage',
      keep: 'Ne pas l’ajouter',
    },
    offered: {
      tag: 'Nouveau passage',
      text: 'Ce passage est nouveau dans la bibliothèque. Il n’entre pas de lui-même dans votre document. Vous pourrez l’ajouter plus tard.',
      take: 'Vu',
      keep: '',
    },
    comes: {
      tag: 'S’ajoute',
      text: 'Ce passage n’est pas dans votre document. Dans cette version, il en fait partie :',
      take: 'Ajouter ce passage',
      keep: 'Ne pas l’ajouter',
    },
    goes: {
      tag: 'Disparaît',
      text: 'Ce passage est dans votre document. Dans cette version, il n’en fait plus partie.',
      take: 'Le laisser disparaître',
      keep: 'Garder ce passage',
    },
    gone: {
      tag: 'Plus dans la bibliothèque',
      text: 'La bibliothèque n’a plus ce passage. Si vous le gardez, il devient un passage de votre organisation.',
      take: 'Le laisser disparaître',
      keep: 'Garder ce passage',
    },
    stays: {
      tag: 'Votre texte reste',
      text: 'Le texte de la bibliothèque a changé. Vos propres mots restent. Voici ce qui a changé dans la bibliothèque :',
      take: 'Vu',
      keep: '',
    },
  },
  inForce: {
    changed: {
      tag: 'Se lit autrement',
      text: 'Le projet le dit autrement que la charte en vigueur.',
      take: 'Le nouveau texte convient',
      keep: 'Remettre notre texte',
    },
    comes: {
      tag: 'S’est ajouté',
      text: 'Ce passage est dans le projet et pas encore dans la charte en vigueur :',
      take: 'Le laisser',
      keep: 'Le retirer',
    },
    goes: {
      tag: 'A disparu',
      text: 'Ce passage est dans la charte en vigueur et plus dans le projet :',
      take: 'Ne pas le remettre',
      keep: 'Le remettre',
    },
  },
  always: 'Désormais, ce passage est toujours dans le document.',
  kind: { rule: 'Cela devient une règle.', guideline: 'Cela devient un conseil.' },
  parts: {
    line: 'En une ligne',
    short: 'En bref',
    fuller: 'En détail',
    why: 'Pourquoi',
    do: 'À faire',
    dont: 'À éviter',
  },
  more: 'Ce qui est encore différent',
  whole: 'Le texte entier',
  buttonOf: (button, clause) => `${button} : ${clause}`,
  edit: 'Modifier',
  keepMeans:
    'Si vous gardez votre texte, il devient le vôtre et ne suit plus vos réponses. Quand la bibliothèque changera encore, nous vous le dirons.',
  all: {
    title: 'Tout le reste',
    text: 'Reprenez tout ce dont vous n’avez pas encore décidé. Ce que vous avez écrit vous-mêmes reste.',
    answers: 'Les réponses ci-dessous disparaissent alors.',
    button: 'Reprendre tout le reste',
  },
  stranded: {
    title: 'Réponses sans question',
    question: (question, said) =>
      `Nous ne posons plus la question « ${question} ». Votre réponse était : ${said}.`,
    options: (question, said) =>
      `À la question « ${question} », ce choix n’est plus proposé : ${said}.`,
    button: 'Cette réponse peut partir',
    again: 'Répondre à nouveau',
  },
  unpublished: {
    text: 'Ces textes viennent du Leidraad renouvelé. Rien n’a encore été publié pour les comparer : relisez donc le projet.',
    read: 'Lire le projet',
    button: 'Lu',
  },
  refused: {
    'not-waiting': 'Un collègue vient de choisir. Vous n’avez rien à faire.',
    'changed-meanwhile':
      'Quelque chose a changé entre-temps. Voyez ci-dessous où vous en êtes et choisissez à nouveau.',
    'stands-always':
      'Ce passage fait toujours partie du document. Vous pouvez en modifier le texte.',
    invalid: 'Cela n’a pas marché. Voyez ci-dessous où vous en êtes et réessayez.',
  },
}
