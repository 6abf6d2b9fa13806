import type { InterviewText } from './shape.ts'

export const en: InterviewText = {
  purpose: {
    question: 'Why do you want a policy?',
    why: 'People gladly keep to a rule when they know the reason. Your answer sets the tone of the first sentences.',
    example:
      'A bakery wants its people to talk about their bread with pride. It chooses the first.',
    options: {
      ambassadors: {
        label: 'Let pride show',
        line: 'People like to talk about their work, and we want to help them',
      },
      clarity: { label: 'Clear for everyone', line: 'There are questions, and we want one answer' },
      protect: {
        label: 'Protect what is confidential',
        line: 'The people we work for must be able to count on us',
      },
      support: {
        label: 'Be there when things go wrong',
        line: 'Anyone who gets into trouble online is not alone',
      },
    },
  },
  platforms: {
    question: 'Which social media count?',
    why: 'Many people think only of the big names. If you name them all, everyone knows what this is about.',
    example: 'LinkedIn, Instagram and WhatsApp, and your trade’s own forum too.',
    placeholder: 'Another one? Put each name on its own line',
    options: {
      linkedin: {
        label: 'LinkedIn',
        line: 'The professional network; almost everything is public',
      },
      facebook: { label: 'Facebook', line: 'Timeline, pages and groups, open and closed' },
      instagram: { label: 'Instagram', line: 'Photos and stories' },
      tiktok: { label: 'TikTok', line: 'Short videos that can travel far' },
      x: { label: 'X', line: 'Short posts, quickly shared; formerly Twitter' },
      youtube: { label: 'YouTube', line: 'Videos, and the comments under them' },
      whatsapp: { label: 'WhatsApp', line: 'Group chats with colleagues, parents or neighbours' },
      snapchat: { label: 'Snapchat', line: 'Pictures that vanish, until somebody keeps them' },
      threads: { label: 'Threads', line: 'Short posts, tied to Instagram' },
      bluesky: { label: 'Bluesky', line: 'Short public posts' },
      mastodon: { label: 'Mastodon', line: 'Short posts on many servers' },
      reddit: { label: 'Reddit', line: 'Discussions by topic, often under a nickname' },
      pinterest: { label: 'Pinterest', line: 'Boards full of pictures and ideas' },
      discord: { label: 'Discord', line: 'Chat groups around a topic or a game' },
      reviews: { label: 'Review sites', line: 'Google, Glassdoor, Indeed and others' },
      wikipedia: { label: 'Wikipedia', line: 'An edit is a post too' },
    },
  },
  'for-whom': {
    question: 'Who works for you?',
    why: 'From the outside nobody can see somebody’s contract, so the policy is for everyone. Name all who belong, and nobody feels forgotten.',
    example: 'A municipality also names its interns and the volunteers of the library.',
    options: {
      permanent: { label: 'Permanent staff', line: 'Employed by you without an end date' },
      temporary: { label: 'Temporary staff', line: 'Even if they stay for one season' },
      agency: { label: 'Agency workers', line: 'They work for you through another company' },
      interns: { label: 'Interns', line: 'They are learning the trade, and this is part of it' },
      volunteers: { label: 'Volunteers', line: 'They are your face too' },
      contractors: { label: 'Contractors', line: 'Self-employed people who work for you' },
      managers: { label: 'Managers', line: 'Their example counts, also when they hire' },
    },
  },
  'working-time': {
    question: 'May people post during working time?',
    why: 'A ban is hard to keep up, and it does not fit if you want people as ambassadors. Do say clearly what you expect.',
    example: 'In the shop the customer comes first; at a desk a quick message is fine.',
    options: {
      free: { label: 'Yes, freely', line: 'As long as the work does not suffer' },
      moderate: { label: 'Yes, in moderation', line: 'In a break, or briefly in between' },
      'work-only': { label: 'Only for work', line: 'Private messages in a break' },
      'by-role': { label: 'It differs by role', line: 'The manager explains what applies where' },
    },
  },
  'who-speaks': {
    question: 'Who may speak on your behalf?',
    why: 'Everyone may talk about their work. Speaking for the organisation is something else, and then it helps to know the names.',
    example: 'The director speaks about the organisation, the cook about the dishes.',
    options: {
      spokespersons: { label: 'Only the spokespersons', line: 'The names in your profile' },
      'own-field': {
        label: 'Everyone about their own field',
        line: 'And the spokespersons about the organisation',
      },
      'after-check': {
        label: 'Anyone who asks first',
        line: 'The spokespersons help them prepare',
      },
    },
  },
  journalists: {
    question: 'What should somebody do when a journalist asks a question?',
    why: 'Such a question always comes unexpectedly. A ready answer gives you confidence and keeps it friendly.',
    example: '“Thank you for calling. I’ll put you through to Ine, who can help you.”',
    options: {
      refer: { label: 'Refer them kindly', line: 'To the spokespersons in your profile' },
      'refer-and-tell': {
        label: 'Refer them and let us know',
        line: 'So that the spokesperson is not surprised',
      },
      sensitive: {
        label: 'Refer them, especially about figures',
        line: 'You are listed on the stock exchange, or your news is sensitive',
      },
    },
  },
  logo: {
    question: 'Who may open an account with your name or logo?',
    why: 'A page with your logo looks as if it comes from all of you. Anyone who starts one must be able to keep it going.',
    example: 'The Ghent branch wants its own Instagram page. It asks first, and gets help.',
    options: {
      'on-request': {
        label: 'Anyone, after asking',
        line: 'A good idea is welcome; you get a yes or a no with the reason',
      },
      'account-team': { label: 'Only those who run the accounts', line: 'After a short course' },
      'sharing-fine': {
        label: 'Preferably no new accounts',
        line: 'An idea may always be put forward, and sharing our posts is welcome',
      },
    },
  },
  'own-handle': {
    question: 'What do people call their own account?',
    why: 'A name tells others whether you speak for yourself or for the organisation.',
    example: '“Karel Fransen” is Karel’s; “Karel from De Korenaar” looks like the shop’s.',
    options: {
      'own-name': { label: 'Without our name', line: 'So it is clear at once that it is private' },
      professional: {
        label: 'With a professional name of their own',
        line: 'People who often write about their work build a name',
      },
      'own-choice': { label: 'Everyone chooses', line: 'We say nothing about it' },
    },
  },
  'say-employer': {
    question: 'When do you say that you work here?',
    why: 'Somebody who praises something without naming their employer looks like an ordinary customer. Being honest makes a post stronger.',
    example: '“I work there, so I am not neutral, but this bread really is good.”',
    options: {
      'when-about-us': {
        label: 'When it is about us',
        line: 'About our work, our products or our trade',
      },
      always: {
        label: 'On your profile too, if you like',
        line: 'And then with the right job title',
      },
      'with-disclaimer': {
        label: 'When it is about us, with a line added',
        line: '“I speak for myself” is honest, but it excuses nothing',
      },
    },
  },
  confidential: {
    question: 'What must stay inside the organisation?',
    why: '“Confidential” means something different to everyone. Say exactly what it is, and nobody has to guess.',
    example: 'A hospital names patients and rosters; a bakery its recipes.',
    placeholder: 'Anything else? Put each on its own line, such as “the guest list”',
    options: {
      customers: { label: 'Customers', line: 'Who they are, what they buy, what they tell' },
      patients: {
        label: 'Patients or residents',
        line: 'Everything about the people you care for',
      },
      pupils: { label: 'Pupils or students', line: 'And their parents' },
      citizens: { label: 'Residents and their files', line: 'Who came to the desk, and what for' },
      colleagues: { label: 'Colleagues', line: 'Illness, quarrels, pay: that is theirs to tell' },
      figures: { label: 'Figures', line: 'Sales, results and budgets that are not public' },
      recipes: { label: 'Recipes and designs', line: 'How you make what you make' },
      plans: { label: 'Plans', line: 'New products, moves, takeovers' },
      prices: { label: 'Prices and contracts', line: 'Quotes, discounts, deals with suppliers' },
      security: { label: 'Security', line: 'Codes, keys, alarms, passwords' },
      listed: {
        label: 'News that affects the share price',
        line: 'You are listed on the stock exchange, or a customer is',
      },
    },
  },
  rooms: {
    question: 'Are there rooms that may not be shown?',
    why: 'Behind a cheerful photo there is sometimes a screen, a patient or a new product.',
    example: 'In the bakery it is fine, near the test oven it is not.',
    placeholder: 'Another room? Put each on its own line, such as “the test kitchen”',
    options: {
      production: { label: 'Production', line: 'Where you make things' },
      laboratory: { label: 'Laboratory and test room', line: 'Where new things are made' },
      warehouse: { label: 'Warehouse', line: 'Stock, labels and addresses' },
      offices: { label: 'Offices and meeting rooms', line: 'Screens, boards and papers' },
      care: { label: 'Care rooms', line: 'Patients’ and residents’ rooms, consulting rooms' },
      classrooms: { label: 'Classrooms', line: 'Where pupils are' },
      till: { label: 'Till and safe', line: 'Money, receipts and codes' },
      technical: { label: 'Technical rooms', line: 'Servers, installations, alarms' },
      changing: {
        label: 'Changing rooms',
        line: 'Where people must be able to stay out of the picture',
      },
      sites: { label: 'At customers’', line: 'Their home, their site, their building' },
    },
  },
  'shop-floor': {
    question: 'Do people work in a shop, at a counter or waiting tables?',
    why: 'A receipt or a famous customer is fun to share, until that customer reads it.',
    example: 'The singer who buys croissants just wants breakfast too.',
    options: {
      yes: { label: 'Yes', line: 'Then we agree rules about receipts, customers and the till' },
      no: { label: 'No', line: 'Then we leave that out' },
    },
  },
  'check-ins': {
    question: 'May people show where they are?',
    why: 'People who show online that they are at a customer’s also tell competitors where you go.',
    example: 'The sales representative shows her lunch, but not whom she is visiting.',
    options: {
      visits: { label: 'Yes, but not at customers’', line: 'A visit is between the two of you' },
      safety: {
        label: 'Preferably not at work',
        line: 'For their own safety too, such as in the neighbourhood or on the road',
      },
      fine: { label: 'Yes, with us it does no harm', line: 'Then we leave this out' },
    },
  },
  photos: {
    question: 'How do you deal with photos of people?',
    why: 'Not everyone wants to be online. Asking takes one sentence and spares an awkward talk.',
    example: '“May I post this one of us, on Instagram too?”',
    options: {
      'ask-colleagues': {
        label: 'Ask first, then post',
        line: 'Colleagues and anyone else who can be recognised',
      },
      'no-clients': {
        label: 'Colleagues after asking, others preferably not',
        line: 'No customers, patients, pupils or visitors',
      },
      'by-us': {
        label: 'We take the photos of the work ourselves',
        line: 'Everyone is welcome to share those',
      },
    },
  },
  opinions: {
    question: 'What do you say about opinions and politics?',
    why: 'People’s opinions are their own, and that stays so. It does help to know when others link them to you.',
    example:
      'A clerk may have a view on the traffic plan. In uniform it sounds like the municipality’s view.',
    options: {
      'own-name': {
        label: 'In their own name, with respect',
        line: 'The organisation takes no side',
      },
      'public-service': {
        label: 'We are a public service',
        line: 'People must be able to count on our neutrality',
      },
      'customers-differ': {
        label: 'Our customers all think differently',
        line: 'We stay polite about customers and competitors too',
      },
    },
  },
  ambassadors: {
    question: 'Do you want ambassadors?',
    why: 'People who like to talk about their work deserve help. It always stays voluntary, and nobody has to say why they stop.',
    example: 'Five nurses take turns to talk about their week.',
    options: {
      yes: { label: 'Yes', line: 'Then it says how to do so honestly, and that it is voluntary' },
      no: { label: 'Not yet', line: 'Then we leave that out' },
    },
  },
  'channel-list': {
    question: 'Where is the list of your official accounts?',
    why: 'Not everyone knows where you are. People who know the list can follow, share and spot a fake account.',
    example: '“@dekorenaar on Instagram and Facebook” or “the list at korenaar.be/follow-us”',
    placeholder: 'Name the accounts, or say where the list is',
  },
  'account-lead': {
    question: 'Who leads the official accounts?',
    why: 'Then everyone knows whom to call about a password, an idea or a fake account. Often that person helps the rest too.',
    example: 'Ine Peeters, and Tom Claes when she is off',
    placeholder: 'A name, or several, each on its own line',
  },
  'post-approval': {
    question: 'Who checks an official post before it goes out?',
    why: 'Somebody else sees the mistake that you no longer see. But the more people look, the longer an answer waits.',
    example: 'A second colleague reads it too; only in a crisis do the directors decide.',
    options: {
      'everyone-self': {
        label: 'The person who runs the account decides',
        line: 'Quick, with trust and good training',
      },
      'four-eyes': { label: 'A second colleague reads it too', line: 'Calm, and still quick' },
      manager: { label: 'A manager approves', line: 'For those who work with sensitive subjects' },
    },
  },
  'account-security': {
    question: 'What applies to the organisation’s accounts?',
    why: 'An account is lost through a shared password, or a colleague who left with the key. Tick what is true for you.',
    example: 'The advertising agency posts too, and three people have the same password.',
    options: {
      mfa: { label: 'We use two-step sign-in', line: 'Or we want to' },
      vault: { label: 'Passwords are in a password manager', line: 'And nowhere else' },
      shared: { label: 'There are shared logins', line: 'Then it matters who knows them' },
      'private-phones': {
        label: 'Accounts are on private phones',
        line: 'Then we agree what happens when somebody leaves',
      },
      bureau: { label: 'An agency posts for us', line: 'Then access belongs in the contract' },
    },
  },
  listening: {
    question: 'Do you listen to what is said about you?',
    why: 'Listening is learning. Say so beforehand, and nobody is surprised later. And never search for employees.',
    example: 'Every morning somebody searches for the name of the shop.',
    options: {
      'by-hand': { label: 'Yes, somebody looks regularly', line: 'At posts that anyone can read' },
      'with-tool': {
        label: 'Yes, with a tool',
        line: 'Discuss it first with the works council or the union',
      },
      'not-yet': {
        label: 'Not yet, but it may come',
        line: 'It is in the policy already, so that it surprises nobody later',
      },
    },
  },
  reactions: {
    question: 'How soon do you answer a question or a complaint?',
    why: 'Silence looks like indifference. Promise only what you can keep up.',
    example: '“Sorry to hear that. We’ll look into it, and you’ll hear from us today.”',
    options: {
      hours: { label: 'Within a few hours', line: 'There is always somebody watching' },
      'working-day': {
        label: 'The same working day',
        line: 'A first answer, even if you do not know yet',
      },
      'two-days': { label: 'Within two working days', line: 'Calm and certain' },
    },
  },
  'crisis-contact': {
    question: 'Whom do you call when things get out of hand online?',
    why: 'A storm seldom starts in office hours. With a name to call, nobody has to decide alone.',
    example: 'Tom Claes, in the evening and at the weekend too',
    placeholder: 'A name, or several, each on its own line',
  },
  'report-point': {
    question: 'Where can somebody report wrongdoing?',
    why: 'Anyone who sees something serious must have somewhere to go. Then they do not need social media, and you can protect them.',
    example: '“the confidential adviser, Samira El Idrissi” or “report@korenaar.be”',
    placeholder: 'A person, an address or a reporting point',
  },
  breaches: {
    question: 'What do you do after a slip?',
    why: 'Most slips are honest mistakes. People who know that you talk first report one sooner.',
    example: 'Somebody posts a customer’s name by accident: take it down, talk, learn.',
    options: {
      talk: { label: 'We talk first', line: 'And listen to what happened' },
      coaching: { label: 'We help with coaching', line: 'Anyone who wants to learn gets help' },
      'second-look': {
        label: 'Never one person alone',
        line: 'A second person looks at it before a decision',
      },
      'by-seriousness': {
        label: 'It depends how serious it is',
        line: 'Carelessness is not the same as intent',
      },
      objection: { label: 'You may disagree', line: 'There is a way to object' },
    },
  },
  review: {
    question: 'How often do you review the policy?',
    why: 'Platforms change fast. A five-year-old policy names some that no longer exist.',
    example: 'Every year in November, together with the works council.',
    options: {
      '6': { label: 'Every six months', line: 'If a lot is changing for you' },
      '12': { label: 'Every year', line: 'This suits most organisations' },
      '24': { label: 'Every two years', line: 'If little changes' },
    },
  },
  'who-answers': {
    question: 'Whom can people ask?',
    why: 'Anyone in doubt must be able to ask easily. A name works better than a department.',
    example: 'Ine from communications: in the corridor, or by e-mail',
    placeholder: 'Leave empty to use the contact point in your profile',
  },
}
