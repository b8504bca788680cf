import type { HelpPageText } from '../help-text';

export const approvals: HelpPageText = {
  en: {
    title: 'Approvals',
    about: 'What waits for your decision, the most urgent first.',
    parts: [
      {
        heading: 'Deciding',
        lines: [
          'Look at what changed since the plan in force, what is complete, and who signed.',
          'Approve, or return with a comment that says what is missing.',
          'Nobody approves their own work.',
        ],
      },
      {
        heading: 'When you are away',
        lines: ['Name a stand-in under Team. On these days requests go to the stand-in alone.'],
      },
    ],
  },
  es: {
    title: 'Aprobaciones',
    about: 'Lo que espera su decisión, lo más urgente primero.',
    parts: [
      {
        heading: 'Decidir',
        lines: [
          'Mire qué cambió desde el plan vigente, qué está completo y quién firmó.',
          'Apruebe, o devuelva con un comentario que diga qué falta.',
          'Nadie aprueba su propio trabajo.',
        ],
      },
      {
        heading: 'Cuando no está',
        lines: ['Nombre suplente en Equipo. En esos días las solicitudes van solo a esa persona.'],
      },
    ],
  },
};
