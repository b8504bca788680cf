import { bilingual } from '../page/words';

/** What people read who look into a case without a right to it. */
export const glassWords = bilingual(
  {
    title: 'Look into a case that is not yours',
    lead: 'For when it cannot wait until somebody with a right to the case can be reached.',
    logged: (minutes: string) =>
      `Your name, the case and your reason are logged for good, also where there is no such case. The case’s supervisor and auditors see them. You can read the case for ${minutes} minutes and change nothing.`,
    case: 'Case number',
    reason: 'Why you need to look into it now',
    reasonHint: (least: string) =>
      `At least ${least} characters. Write what makes it urgent, without names of the family.`,
    go: 'Log this and open the case',
    caseMissing: 'Enter the case number, such as MW-27-0031.',
    reasonMissing: (least: string) => `Write the reason in at least ${least} characters.`,
    reasonLong: (most: string) => `Write the reason in at most ${most} characters.`,
    tooOften: (most: string) =>
      `You have done this ${most} times in the last hour. Nothing was logged or opened. Try again later, or ask the supervisor of the case.`,
    way: 'Look into a case that is not yours',
    wayAbout: 'If it cannot wait: with a reason, which is logged.',
    banner: 'You see this case without a right to it',
    bannerAbout: 'You gave a reason, which is logged. You can read, and change nothing, until',
    log: 'Who looked into cases that were not theirs',
    logLead: 'The newest in front: of all cases for auditors, of the cases that you supervise for everybody else.',
    logNone: 'Nobody did, as far as you can see.',
    columns: { when: 'When', who: 'Who', case: 'Case', reason: 'Reason' },
  },
  {
    title: 'Consultar un caso ajeno',
    lead: 'Para cuando no se puede esperar a que responda alguien con derecho al caso.',
    logged: (minutes: string) =>
      `Su nombre, el caso y su razón quedan registrados para siempre, aunque no exista tal caso. Los ven la supervisión del caso y auditoría. Podrá leer el caso durante ${minutes} minutos, sin cambiar nada.`,
    case: 'Número del caso',
    reason: 'Por qué necesita consultarlo ahora',
    reasonHint: (least: string) =>
      `Al menos ${least} caracteres. Escriba por qué es urgente, sin nombres de la familia.`,
    go: 'Registrar esto y abrir el caso',
    caseMissing: 'Escriba el número del caso, como MW-27-0031.',
    reasonMissing: (least: string) => `Escriba la razón con al menos ${least} caracteres.`,
    reasonLong: (most: string) => `Escriba la razón con ${most} caracteres como máximo.`,
    tooOften: (most: string) =>
      `Ya lo hizo ${most} veces en la última hora. No se registró ni se abrió nada. Inténtelo más tarde o pregunte a la supervisión del caso.`,
    way: 'Consultar un caso ajeno',
    wayAbout: 'Si no se puede esperar: con una razón, que queda registrada.',
    banner: 'Ve este caso sin tener derecho a él',
    bannerAbout: 'Dio una razón, que quedó registrada. Puede leer, sin cambiar nada, hasta',
    log: 'Quién consultó casos ajenos',
    logLead: 'Lo más reciente primero: de todos los casos para auditoría; para los demás, de los casos que supervisan.',
    logNone: 'Nadie, hasta donde usted puede ver.',
    columns: { when: 'Cuándo', who: 'Quién', case: 'Caso', reason: 'Razón' },
  },
);
