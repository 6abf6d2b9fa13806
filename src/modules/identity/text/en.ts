import type { Text } from './nl.ts'

export const en: Text = {
  signIn: {
    title: 'Sign in',
    lead: 'Enter your email address. You will get an email with a code and a button. You do not need a password.',
    leadNoServer:
      'Enter your email address. Leidraad cannot send emails here yet: ask whoever runs Leidraad in your organisation for the code.',
    email: 'Your email address',
    emailHint: 'The address that your organisation has for you.',
    button: 'Send me a code',
    withPassword: 'Sign in with a password',
    noMail:
      'No work email address? Ask whoever manages the policy for a link. Have you signed already? Scan the QR code on your proof.',
    already: (name) => `You are signed in as ${name}.`,
    goOn: 'Continue',
    signedOut: 'You are signed out. See you next time.',
    stay: 'Stay signed in on this device',
  },
  code: {
    title: 'Check your email',
    lead: 'We have sent a code if we know this address. It usually arrives within a minute. Look in your spam folder too.',
    code: 'The code from the email',
    button: 'Continue',
    again: 'Ask for a new code',
    later: (minutes) =>
      minutes === 1
        ? 'A code was asked for this address just now. If we know the address, the next email will leave in a minute. Leave this page open.'
        : `A code was asked for this address just now. If we know the address, the next email will leave in ${minutes} minutes. Leave this page open.`,
    noServerTitle: 'Ask for your code',
    noServer:
      'Leidraad cannot send emails here yet. Ask whoever runs Leidraad in your organisation for your code, and leave this page open.',
    noServerOwner: 'Do you run Leidraad yourself? This command on the server gives you a link:',
  },
  password: {
    title: 'Sign in with a password',
    lead: 'For people who manage Leidraad. Have you only come to read or to sign? Then a code will do.',
    email: 'Your email address',
    password: 'Your password',
    button: 'Sign in',
    withCode: 'Sign in with a code',
    forgotten: 'Forgotten your password, or no password yet?',
    forgottenHow: 'Ask for a code. After that you can choose a new password.',
  },
  secondStep: {
    title: 'One more step',
    code: 'The code from your app',
    hint: 'Six digits. Is your phone not with you? Type one of your recovery codes.',
    button: 'Continue',
    again: 'Start again',
  },
  proof: {
    title: 'Is it still you?',
    lead: 'For this step we ask for your password once more. What you have filled in is kept.',
    leadCode: 'For this step we ask for a code from your app. What you have filled in is kept.',
    button: 'Continue',
  },
  link: {
    title: 'Welcome',
    from: (organisation) => `This link comes from ${organisation} and is for you alone.`,
    toOpen: 'You will go on to the page that your email was about.',
    button: 'Continue',
    notYou: 'Is this link not for you? Nothing has happened yet.',
    notMine: 'This link is not for me',
    notMineLead:
      'Did you get here by a link that is for somebody else? Then we will end it, for everybody.',
    notMineSure: 'This link was not meant for me',
    notMineEnd: 'End the link',
    notMineUnsure: 'Tick the box first. Then we know that a person says so.',
    disownedTitle: 'Thank you for telling us',
    disowned:
      'This link no longer works, for anybody. We will let the person know for whom it was meant. There is nothing else you need to do.',
    otherTitle: 'Continue with this link?',
    other: (current) =>
      `${current} is signed in on this device. This link is for somebody else. If you continue, ${current} will be signed out here.`,
    stay: (current) => `Stay ${current}`,
  },
  linkOver: {
    title: 'This link no longer works',
    lead: 'Links in our emails work for a limited time, and some only once. That is safer. Enter your email address and you will get a new one straight away. Is the page where you asked for a code still open? Then type the code from the email there; it still works.',
  },
  tooOften: {
    title: 'One moment, please',
    lead: (minutes) =>
      minutes === 1
        ? 'There were too many tries in a short time. You can try again in a minute.'
        : `There were too many tries in a short time. You can try again in ${minutes} minutes.`,
    leadHours: (hours) =>
      hours === 1
        ? 'There were too many tries today. You can try again in an hour.'
        : `There were too many tries today. You can try again in ${hours} hours.`,
    mails:
      'Have you already had an email from us? The button in it works for a quarter of an hour.',
    back: 'Back to signing in',
  },
  security: {
    title: 'Your access',
    lead: 'Decide here how you sign in.',
    password: 'Password',
    hasPassword: 'You have a password.',
    noPassword: 'You have no password yet. You need one to run Leidraad for your organisation.',
    choose: 'Choose a password',
    change: 'Change your password',
    secondStep: 'Second step',
    isOn: 'On. After your password we ask for a code from your app.',
    isOff: 'Off. With a second step, nobody gets in with your password alone.',
    needsPassword: 'Sign in with your password to change the second step.',
    recovery: 'Recovery codes',
    codesLeft: (count) =>
      count === 0
        ? 'You have no recovery codes left. Make new ones.'
        : count === 1
          ? 'You have one recovery code left.'
          : `You have ${count} recovery codes left.`,
    short: {
      change: 'Change',
      choose: 'Choose',
      turnOn: 'Turn on',
      turnOff: 'Turn off',
      renew: 'New codes',
      view: 'View',
      signIn: 'Sign in',
    },
    devices: 'Your devices',
    devicesText: 'See where you are signed in, and sign out there.',
    notMine: 'Is this not you?',
    notMineText:
      'Did you come here by a link that is for somebody else? Then we will end that link.',
    notMineButton: 'This is not me',
    done: {
      password: 'Your password has been saved. You are signed out on your other devices.',
      'second-step-off': 'The second step is off.',
    },
  },
  choose: {
    title: 'Choose a password',
    current: 'Your current password',
    password: 'Your new password',
    hint: 'At least 12 characters. A few words in a row are strong, and easy to remember.',
    fresh: 'You have just shown who you are with a code, so we do not need your old password.',
    button: 'Save password',
    after: 'You will be signed out on your other devices.',
    none: 'Before you choose a password, we must be sure that it is you. Please ask for a code by email first.',
    ask: 'Ask for a code',
  },
  setUp: {
    title: 'Turn the second step on',
    lead: 'You need an app that makes codes, such as the passwords app on your phone.',
    begin: 'Begin',
    scan: 'Scan this code with your app.',
    picture: 'QR code for your app',
    type: 'Does that not work? Type this key into your app:',
    code: 'Type the six digits that your app shows now',
    button: 'Turn on',
    another: 'Make another code',
  },
  turnOff: {
    title: 'Turn the second step off',
    lead: 'After this your password alone is enough. Type a code from your app, or a recovery code.',
    code: 'Code',
    button: 'Turn off',
  },
  recovery: {
    title: 'Make new recovery codes',
    lead: 'Your old recovery codes will stop working. Type a code from your app.',
    code: 'The code from your app',
    button: 'Make new codes',
    shownTitle: 'Your recovery codes',
    shown:
      'Keep these codes in a safe place, not on your phone. Each code lets you in once when your app is not at hand. We show them only this once.',
    isOn: 'The second step is on.',
    download: 'Save as text',
    file: 'recovery-codes',
    fileHead: (organisation) => `Recovery codes for Leidraad, ${organisation}`,
    goOn: 'I have kept them',
  },
  devices: {
    title: 'Your devices',
    lead: 'This is where you are signed in. Is there one that you do not know? Sign it out.',
    onlyThis:
      'You came in by a link, so you see only this device here. Sign in with a code to see them all.',
    on: (browser, system) =>
      browser && system ? `${browser} on ${system}` : browser || system || 'Unknown device',
    since: (first, last) => `Signed in on ${first}. Last seen on ${last}.`,
    this: 'This device',
    end: 'Sign out',
    endLabel: (device) => `Sign out ${device}`,
    endOthers: 'Sign out all other devices',
    done: {
      ended: 'That device is signed out.',
      others: 'Your other devices are signed out.',
    },
  },
  mails: {
    greeting: (firstName) => `Hello ${firstName},`,
    signIn: {
      subject: (organisation, code) => `${code} is your code for ${organisation}`,
      lines: [
        'Type this code on the screen where you asked for it. Or use the button; that works on another device too.',
      ],
      button: 'Sign in',
      footnotes: [
        'The code and the button work once, for a quarter of an hour. Give the code to nobody, not even a colleague.',
        'Did you not ask for this? Then you need not do anything.',
      ],
    },
    passwordChanged: {
      subject: 'Your password was changed',
      lines: [
        'Your password for Leidraad has just been changed. You are signed out on your other devices.',
      ],
    },
    secondStepOff: {
      subject: 'The second step is off',
      lines: [
        'The second step of signing in has just been turned off. Your password alone is now enough.',
      ],
    },
    linkDisowned: {
      subject: 'A link for you no longer works',
      lines: [
        'Somebody opened a link that was meant for you and told us that it was not for them. That link no longer works. You are welcome to a new one: sign in with your email address.',
      ],
    },
    warningFootnote:
      'Was this not you? Ask for a code, choose a new password and tell your administrator.',
  },
  wrong: {
    emailMissing: 'Enter your email address.',
    emailWrong:
      'This is not a complete email address. An address looks like this: name@example.com.',
    codeMissing: 'Type the code.',
    codeWrong: 'This code is not right, or was used already. Look again, or wait for the next one.',
    mailCodeWrong: 'This code is not right. Look again in the latest email that you had from us.',
    askAgain: 'This code no longer works. Ask for a new one.',
    startAgain: 'This took too long, or a wrong code was typed too often. Please start again.',
    notRecognised: 'This address and password do not go together. Check them both.',
    passwordMissing: 'Type your password.',
    proofMissing: 'Fill this in.',
    proofWrong: 'That is not right. Try once more.',
    currentWrong: 'This is not your current password.',
    passwordShort: 'This password is too short. Use at least 12 characters.',
    passwordLong: 'This password is too long. Keep it under 200 characters.',
    passwordSimple:
      'This password is easy to guess. Take a few words that you rarely see together.',
    passwordPersonal:
      'This password contains your name, your address or the name of your organisation. That is what others try first.',
    signInAgain: 'Ask for a code by email first; then you can choose a password.',
    alreadyOn: 'The second step is already on.',
    notBegun: 'Scan the code with your app first.',
    linkOver: 'This link no longer works. Ask for a new one.',
    someoneElse:
      'Somebody else is signed in on this device. Choose first whether you continue as the person of this link.',
    invalid: 'We could not read this. Check it and try again.',
  },
}
