import { bilingual } from '../page/words';

/** What the door says: each a page of its own. */
export const doorWords = bilingual(
  {
    signIn: 'Sign in',
    signInAgain: 'Sign in again',
    toFirstPage: 'Go to the start page',
    notSetUp: {
      title: 'Sign-in is not set up',
      lead: 'Nobody can sign in to this Caseclock yet: whoever runs it has not said by whom people are known.',
      next: 'For the operator: set CASECLOCK_OIDC_ISSUER and CASECLOCK_OIDC_CLIENT_ID (docs/operating.md, “Signing in”), and start the web program anew. “npm start” with the demo has a sign-in of its own.',
    },
    signedOut: {
      title: 'You are signed out',
      lead: 'Nobody can see your cases in this browser until somebody signs in.',
      next: 'On a computer that others use, sign out where you gave your password, too, or close the browser.',
    },
    again: {
      title: 'Sign in once more',
      lead: 'This answer to a sign-in was used already, is older than ten minutes, or belongs to another browser.',
      next: 'Nothing happened. Begin again.',
    },
    refused: {
      title: 'You were not signed in',
      lead: 'The sign-in did not say who you are.',
      next: 'Nothing happened. Try again; if it happens once more, tell whoever runs Caseclock: its log says why.',
    },
    unknown: {
      title: 'You cannot use Caseclock',
      lead: 'You signed in, but the staff directory does not know you as an active person with a role.',
      next: 'If you work here, ask the administrator of Caseclock to enter you in the staff directory.',
    },
    left: {
      title: 'You were signed out',
      lead: 'The staff directory does not know you as an active person with a role any more.',
      next: 'Nothing was saved. If this is a mistake, ask the administrator of Caseclock.',
    },
    unreachable: {
      title: 'The sign-in does not answer',
      lead: 'Caseclock runs, but whoever says who people are cannot be reached.',
      next: 'Try again in a minute.',
    },
    csrf: {
      title: 'This was not sent from a page of yours',
      lead: 'Caseclock takes what is sent from its own pages in this sign-in alone. Nothing was saved.',
      next: 'Go back, load the page anew, and send it again. If you signed in anew in another window meanwhile, that is why.',
    },
    tooLarge: {
      title: 'That was too large',
      lead: 'Caseclock takes one megabyte at a time, about 200 pages of text. Nothing was saved.',
      next: 'Shorten it, send it in parts, or keep long papers as documents. What was kept as a draft before is on the page “Drafts”.',
    },
    givenBack: {
      about: 'What you typed is still here. Shorten it and send it again, or keep long papers as documents.',
      letters: (count: string) => `${count} characters`,
      send: 'Send again',
      drafts: 'Your drafts',
    },
    malformed: {
      title: 'That could not be read',
      lead: 'What was sent is cut off, or is no form. Nothing was saved.',
      next: 'Go back and send it again.',
    },
    tooMany: {
      title: 'That was too much at once',
      lead: 'So much came from you within a few minutes that Caseclock does not take more for now. Nothing was saved this time.',
      next: 'Wait a minute, then go back and send it again.',
    },
    signedOutApi: {
      title: 'Not signed in',
      lead: 'The session has ended, or there was none.',
      next: 'Sign in, and send it again with the same request id.',
    },
    unsent: {
      keptTitle: 'Your session has ended – what you typed is kept',
      keptLead:
        'Nothing was sent. Sign in again, and you find it as you typed it, ready to send. It is kept for seven days.',
      heldTitle: 'You are not signed in – what you typed is still here',
      heldLead: 'Nothing was sent. Keep this page open:',
      signInFirst: 'Sign in in a new window',
      comeBack: 'Then come back to this page and go on.',
      goOn: 'Go on',
      files: 'Files cannot be kept: choose them again.',
      title: 'Not sent yet',
      lead: 'Your session ended before this was sent. Send it now, as you typed it: even sent twice, it is done once.',
      none: 'There is nothing that waits to be sent.',
      field: 'Field',
      typed: 'What you typed',
      send: 'Send it now',
      discard: 'Discard it',
      page: 'For',
    },
  },
  {
    signIn: 'Iniciar sesión',
    signInAgain: 'Iniciar sesión de nuevo',
    toFirstPage: 'Ir a la página de inicio',
    notSetUp: {
      title: 'El inicio de sesión no está configurado',
      lead: 'Todavía nadie puede iniciar sesión en este Caseclock: quien lo opera no ha indicado quién identifica a las personas.',
      next: 'Para quien lo opera: configure CASECLOCK_OIDC_ISSUER y CASECLOCK_OIDC_CLIENT_ID (docs/operating.md, “Signing in”) y reinicie el programa web. “npm start” con la demostración tiene su propio inicio de sesión.',
    },
    signedOut: {
      title: 'Su sesión está cerrada',
      lead: 'Nadie puede ver sus casos en este navegador hasta que alguien inicie sesión.',
      next: 'En una computadora que otras personas usan, cierre también la sesión donde escribió su contraseña, o cierre el navegador.',
    },
    again: {
      title: 'Inicie sesión otra vez',
      lead: 'Esta respuesta de inicio de sesión ya se usó, tiene más de diez minutos o es de otro navegador.',
      next: 'No pasó nada. Empiece de nuevo.',
    },
    refused: {
      title: 'No se inició su sesión',
      lead: 'El servicio de inicio de sesión no dijo quién es usted.',
      next: 'No pasó nada. Inténtelo de nuevo; si vuelve a suceder, avise a quien opera Caseclock: su registro dice por qué.',
    },
    unknown: {
      title: 'Usted no puede usar Caseclock',
      lead: 'Inició sesión, pero el directorio del personal no le conoce como persona activa con una función.',
      next: 'Si trabaja aquí, pida a quien administra Caseclock que le agregue al directorio del personal.',
    },
    left: {
      title: 'Se cerró su sesión',
      lead: 'El directorio del personal ya no le conoce como persona activa con una función.',
      next: 'No se guardó nada. Si es un error, hable con quien administra Caseclock.',
    },
    unreachable: {
      title: 'El inicio de sesión no responde',
      lead: 'Caseclock funciona, pero no se puede contactar al servicio que identifica a las personas.',
      next: 'Inténtelo de nuevo en un minuto.',
    },
    csrf: {
      title: 'Esto no se envió desde una página suya',
      lead: 'Caseclock solo acepta lo que se envía desde sus propias páginas en esta sesión. No se guardó nada.',
      next: 'Regrese, vuelva a cargar la página y envíelo de nuevo. Puede deberse a que inició sesión otra vez en otra ventana.',
    },
    tooLarge: {
      title: 'Era demasiado grande',
      lead: 'Caseclock acepta un megabyte a la vez, unas 200 páginas de texto. No se guardó nada.',
      next: 'Acórtelo, envíelo por partes o guarde los escritos largos como documentos. Lo que se guardó antes como borrador está en la página «Borradores».',
    },
    givenBack: {
      about: 'Lo que escribió sigue aquí. Acórtelo y envíelo otra vez, o guarde los escritos largos como documentos.',
      letters: (count: string) => `${count} caracteres`,
      send: 'Enviar otra vez',
      drafts: 'Sus borradores',
    },
    malformed: {
      title: 'No se pudo leer',
      lead: 'Lo que se envió está incompleto o no es un formulario. No se guardó nada.',
      next: 'Regrese y envíelo de nuevo.',
    },
    tooMany: {
      title: 'Fue demasiado a la vez',
      lead: 'Llegó tanto de usted en pocos minutos que Caseclock no acepta más por ahora. Esta vez no se guardó nada.',
      next: 'Espere un minuto, regrese y envíelo de nuevo.',
    },
    signedOutApi: {
      title: 'Sin sesión',
      lead: 'La sesión terminó, o no había ninguna.',
      next: 'Inicie sesión y envíelo de nuevo con el mismo identificador de solicitud.',
    },
    unsent: {
      keptTitle: 'Su sesión terminó; lo que escribió está guardado',
      keptLead:
        'No se envió nada. Inicie sesión de nuevo y lo encontrará como lo escribió, listo para enviar. Se guarda siete días.',
      heldTitle: 'No ha iniciado sesión; lo que escribió sigue aquí',
      heldLead: 'No se envió nada. Deje abierta esta página:',
      signInFirst: 'Inicie sesión en una ventana nueva',
      comeBack: 'Después regrese a esta página y continúe.',
      goOn: 'Continuar',
      files: 'Los archivos no se pueden guardar: elíjalos de nuevo.',
      title: 'Todavía no se envió',
      lead: 'Su sesión terminó antes de enviar esto. Envíelo ahora, como lo escribió: aunque se envíe dos veces, se hace una sola vez.',
      none: 'No hay nada que espere ser enviado.',
      field: 'Campo',
      typed: 'Lo que escribió',
      send: 'Enviarlo ahora',
      discard: 'Descartarlo',
      page: 'Para',
    },
  },
);

/** What the door can say in a page of its own. */
export type Saying = Exclude<
  keyof ReturnType<typeof doorWords>,
  'signIn' | 'signInAgain' | 'toFirstPage' | 'unsent' | 'givenBack'
>;
