import type { Language } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { questionIn } from '../interview/rules.ts'
import type { Chapter } from './chapters/chapter.ts'
import { clausesChapter } from './chapters/clauses.ts'
import { consequencesChapter } from './chapters/consequences.ts'
import { crisesChapter } from './chapters/crises.ts'
import { interviewChapter } from './chapters/interview.ts'
import { platformsChapter } from './chapters/platforms.ts'
import { questionsChapter } from './chapters/questions.ts'
import { reactionsChapter } from './chapters/reactions.ts'
import { besidesChapter, glossaryChapter, launchChapter, picturesChapter } from './chapters/rest.ts'
import { whatIfsChapter } from './chapters/what-ifs.ts'
import type { Piece } from './piece.ts'
import { bookText } from './text/index.ts'
import type { BookText, OpenNames } from './text/shape.ts'

const chapters: Record<keyof BookText['chapters'], Chapter> = {
  interview: interviewChapter,
  clauses: clausesChapter,
  platforms: platformsChapter,
  questions: questionsChapter,
  whatIfs: whatIfsChapter,
  reactions: reactionsChapter,
  crises: crisesChapter,
  consequences: consequencesChapter,
  launch: launchChapter,
  besides: besidesChapter,
  pictures: picturesChapter,
  glossary: glossaryChapter,
}

export interface Book {
  language: Language
  title: string
  subtitle: string
  about: string[]
  madeOn: string
  contents: string
  page: string
  chapters: { id: string; title: string; intro: string; pieces: Piece[] }[]
}

/** Everything in the library in one language, to be read from front to back. */
export function bookOf(content: Content, language: Language, day: string): Book {
  const t = bookText[language]
  const answerLabel = (question: string, value: string) =>
    questionIn(content.interview, question)?.words[language].options[value]?.label ?? value

  return {
    language,
    title: t.title,
    subtitle: t.subtitle,
    about: t.about,
    madeOn: t.madeOn(day),
    contents: t.contents,
    page: t.page,
    chapters: Object.entries(chapters).map(([id, write]) => ({
      id,
      ...t.chapters[id as keyof typeof chapters],
      pieces: named(write({ content, language, t, answerLabel }), t.open),
    })),
  }
}

/** The same pieces, with each open place called by its name in this language. */
function named<T>(value: T, names: OpenNames): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => named(part, names)) as T
  const { text, open } = value as { text?: string; open?: true }
  if (open && text) return { ...value, text: names[text] ?? text }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, named(part, names)]),
  ) as T
}
