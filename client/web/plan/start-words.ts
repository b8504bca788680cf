import { bilingual } from '../page/words';

/** The words of beginning a plan. */
export const startWords = bilingual(
  {
    title: 'Begin a plan',
    which: 'Which plan do you want to begin?',
    none: 'There is no plan to begin now: one that is being written comes first.',
    begin: {
      initial: 'Begin the initial case plan',
      update: 'Begin the case plan update',
      'court-order': 'Begin the court-ordered revision',
      amendment: 'Begin an amendment of the plan',
    },
    about: {
      initial: 'The first plan of the case. You write it section by section; nothing is submitted yet.',
      update:
        'The plan for the next six months. It begins with what the plan in force says; you go through it section by section.',
      'court-order': 'Changes the plan in force as the court has ordered. The period of the plan stays as it is.',
      amendment: 'Changes the plan in force between two updates. The period of the plan stays as it is.',
    },
    due: (day: string) => `Due ${day}`,
    dueOn: 'Due',
    progressFirst: 'Record the progress first',
    progressAbout:
      'An update begins once you have said of each objective of the plan in force whether it is met, and how far it got.',
    toProgress: 'Record the progress',
    notYet: 'This plan cannot be begun yet',
    copy: 'What is taken over from the plan in force',
    copyAbout: 'Everything, unless you say otherwise here.',
    who: 'Other children or participants than usual',
    whoAbout:
      'Usually the plan is about all children of the case, and everybody of the family but caregivers takes part.',
    start: 'Begin to write',
    cancel: 'Back to the plans',
    other: 'Begin another kind of plan',
  },
  {
    title: 'Comenzar un plan',
    which: '¿Qué plan quiere comenzar?',
    none: 'Ahora no se puede comenzar ningún plan: primero está el que se está escribiendo.',
    begin: {
      initial: 'Comenzar el plan inicial',
      update: 'Comenzar la actualización del plan',
      'court-order': 'Comenzar la revisión por orden del tribunal',
      amendment: 'Comenzar una enmienda del plan',
    },
    about: {
      initial: 'El primer plan del caso. Se escribe sección por sección; todavía no se presenta nada.',
      update:
        'El plan para los próximos seis meses. Comienza con lo que dice el plan vigente, y usted lo repasa sección por sección.',
      'court-order': 'Cambia el plan vigente como lo ordenó el tribunal. El período del plan sigue igual.',
      amendment: 'Cambia el plan vigente entre dos actualizaciones. El período del plan sigue igual.',
    },
    due: (day: string) => `Vence el ${day}`,
    dueOn: 'Vence',
    progressFirst: 'Registre primero el progreso',
    progressAbout:
      'Una actualización comienza cuando usted ha indicado de cada objetivo del plan vigente si se cumplió y hasta dónde se llegó.',
    toProgress: 'Registrar el progreso',
    notYet: 'Este plan todavía no se puede comenzar',
    copy: 'Qué se toma del plan vigente',
    copyAbout: 'Todo, si usted no indica otra cosa aquí.',
    who: 'Otros niños o participantes que los habituales',
    whoAbout:
      'Por lo general el plan trata de todos los niños del caso, y participa toda la familia menos los cuidadores.',
    start: 'Comenzar a escribir',
    cancel: 'Volver a los planes',
    other: 'Comenzar otro tipo de plan',
  },
);
