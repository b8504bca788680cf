import { bilingual } from './words';

/** What people read when a page cannot be had. */
export const troubleWords = bilingual(
  {
    notFound: {
      title: 'Page not found',
      lead: 'There is nothing at this address, or it is not among your cases.',
      todo: 'If you typed the address, check it. If you came by a link in a mail, the case may have been handed over meanwhile.',
    },
    forbidden: {
      title: 'This page is for another role',
      lead: 'Your role does not have this page.',
      todo: 'If you need it for your work, ask whoever keeps the staff directory of your agency.',
    },
    fault: {
      title: 'Something went wrong in Caseclock',
      lead: 'This was not your mistake. What you sent may or may not have been recorded.',
      todo: 'Go back and try again: the same form is done once, however often it is sent. If it goes wrong again, tell whoever runs Caseclock at what time it did.',
    },
    unavailable: {
      title: 'Caseclock cannot be reached right now',
      lead: 'A part that the pages need does not answer. This usually passes within some minutes.',
      todo: 'Try again in a minute.',
      kept: 'What you typed is kept as a draft: open the form again and it is there.',
      unsure: 'What you sent may or may not have been recorded. Sending the same form again is safe: it is done once.',
    },
    home: 'Go to the start page',
    again: 'Try again',
  },
  {
    notFound: {
      title: 'Página no encontrada',
      lead: 'No hay nada en esta dirección, o no está entre sus casos.',
      todo: 'Si escribió la dirección, revísela. Si llegó por el enlace de un correo, es posible que el caso se haya transferido.',
    },
    forbidden: {
      title: 'Esta página es para otra función',
      lead: 'Su función no tiene esta página.',
      todo: 'Si la necesita para su trabajo, pregunte a quien lleva el directorio de personal de su agencia.',
    },
    fault: {
      title: 'Algo falló en Caseclock',
      lead: 'No fue culpa suya. Lo que envió puede haberse registrado o no.',
      todo: 'Vuelva atrás e inténtelo de nuevo: el mismo formulario se hace una sola vez, aunque lo envíe varias. Si se repite, diga a quien administra Caseclock a qué hora ocurrió.',
    },
    unavailable: {
      title: 'No se puede usar Caseclock en este momento',
      lead: 'No responde una parte que las páginas necesitan. Suele pasar en unos minutos.',
      todo: 'Inténtelo de nuevo en un minuto.',
      kept: 'Lo que escribió se guardó como borrador: abra otra vez el formulario y ahí estará.',
      unsure:
        'Lo que envió puede haberse registrado o no. Puede enviar el mismo formulario otra vez sin riesgo: se hace una sola vez.',
    },
    home: 'Ir a la página de inicio',
    again: 'Intentar de nuevo',
  },
);
